package org.caseconsultant.catalog.layout;

import java.util.List;

/**
 * Small files of every kind of edit, fee and coverage table, all of it invented.
 *
 * @param name name of the file
 * @param kind what it must be known as
 * @param rows rows that must be read
 * @param swapped columns that must not change places unnoticed, such as {@code 0-1}
 * @param text the file
 */
record InventedEdits(String name, CatalogKind kind, int rows, List<String> swapped, String text) {

	static final List<InventedEdits> ALL = List.of(ptpText(), ptpSheet(), unitLimits(), medicaidLimits(), addOns(),
			fees(), indices(), zipText(), zipSheet(), drugs(), determinations(), articles(), national(), procedures(),
			covered(), contractors(), related());

	@Override
	public String toString() {
		return this.name;
	}

	/** What parts the cells of a line. */
	String separator() {
		return this.name.startsWith("cci") ? "\t" : ",";
	}

	private static InventedEdits ptpText() {
		String text = """
				A notice
				Column1/Column2 Edits
				Column 1	Column 2	*=in existence	Effective	Deletion	Modifier	PTP Edit Rationale
						prior to 1996	Date	Date	0=not allowed
				X0001	X0002	*	19960101	20051231	1	Invented reason of the first kind
				X0001	X0002		20100101	*	0	Invented reason of the first kind
				X0001	X0002		20100101	*	0	Invented reason of the second kind
				X0003	12345		20240101	20240630	9	Invented reason of the second kind
				""";
		return of("ccioph-v322r0-f1.txt", CatalogKind.PTP_HOSPITAL, 4, "0-3 1-3 3-5 4-5 5-6 3-6", text);
	}

	private static InventedEdits ptpSheet() {
		String text = """
				A notice,,,,,,
				Column 1,Column 2,"*=in existence
				prior to 1996","Effective
				Date","Deletion Date
				*=no data","Modifier
				0=not allowed",PTP Edit Rationale
				X0001,X0002,*,19960101,20051231,1,Invented reason
				X0001,X0004,,20240701,*,0,Another invented reason
				X0003,12345,,20240101,20240630,9,Another invented reason
				""";
		return of("ptp.csv", CatalogKind.PTP_PRACTITIONER, 3, "0-3 1-3 3-5 4-5 5-6", text);
	}

	private static InventedEdits unitLimits() {
		String text = """
				"A notice of
				two lines",,,
				"HCPCS/
				CPT Code",DME Supplier Services MUE Values,MUE Adjudication Indicator,MUE Rationale
				X0001,2,1 Line Edit,Invented reason
				X0002,30,2 Date of Service Edit: Policy,Invented reason / with more
				12345,1,3 Date of Service Edit: Clinical,Invented reason
				""";
		return of("MCR_MUE_DMESupplierServices_Eff_10-01-2025.csv", CatalogKind.MUE_DME, 3, "0-1 1-2 1-3 2-3", text);
	}

	private static InventedEdits medicaidLimits() {
		String text = """
				A notice,,
				HCPCS/CPT Code,Practitioner Services MUE Values,MUE Rationale
				X0001,2,Invented reason
				12345,1,Invented reason
				""";
		return of("MCD_MUE_Practitioner_2025Q4.csv", CatalogKind.MUE_MEDICAID, 2, "0-1 1-2", text);
	}

	private static InventedEdits addOns() {
		String text = """
				Add-On Code Edit Type,Add-On Code,Add-On Code Deletion Date,Primary Code,Primary Code Deletion Date,\
				Edit Effective Date,Edit Deletion Date,Special Instructions/Notes
				1,X0001,,X0002,20240630,20200101,,An invented note
				2,X0003,12/31/2024,CCCCC,,01/01/2013,,
				3,X0004,,12345,,2020-01-01,2025-03-31,
				""";
		return of("AOC_V2026Q3-MCR.csv", CatalogKind.ADD_ON, 3, "0-1 0-3 1-2 3-5 0-5", text);
	}

	private static InventedEdits fees() {
		String text = """
				2026 National Physician Fee Schedule Relative Value File January Release@
				A notice@
				@
				,,,,NOT USED,,,NON-FAC,,FACILITY,,,,,,,,,,,,,,,,,PHYSICIAN,,DIAGNOSTIC,NON-FACILITY,FACILITY,MP
				,,,,FOR,,,,,,,,,,,,,,,,,,,,,,SUPERVISION,,IMAGING,PE USED,PE USED,USED
				,,,,,,,,,,,,,,,,,,,,,,,,,,OF,,,FOR OPPS,FOR OPPS,FOR OPPS
				,,,STATUS,MEDICARE,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,\
				BILAT,ASST,CO-,TEAM,PRICING,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT
				HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,\
				OP,OP,PROC,SURG,SURG,SURG,SURG,INDICATOR,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT
				X0001,,Secret text,A,,1.50,2.00,,1.00,,0.10,3.60,2.60,0,090,0.10,0.80,0.10,2,1,2,1,0,P,,33.4009,09,0,99,\
				0.50,0.60,0.70
				X0002,26,Secret text,A,+,0.70,0.30,NA,0.30,,0.05,1.05,1.05,1,XXX,0.00,0.00,0.00,0,0,0,0,0,,X0001,33.4009,\
				02,1,88,0.00,0.00,0.00
				X0003,TC,Secret text,C,,.20,1.1,,1.1,NA,.03,1.33,1.33,1,ZZZ,0.00,0.00,0.00,0,0,0,0,0,,,33.4009,01,0,99,\
				0.00,0.00,0.00
				"""
			.replace("@", ",".repeat(31));
		return of("PPRRVU2026_Jan_nonQPP.csv", CatalogKind.FEE_SCHEDULE, 3, "0-1 3-5 5-6 5-11 6-8 5-10 11-12 14-25",
				text);
	}

	private static InventedEdits indices() {
		String text = """
				"ADDENDUM E. FINAL CY 2026 INDICES, INVENTED",,,,,,,
				,,,,,,,
				Medicare Administrative Contractor (MAC),State,Locality Number,Locality Name,\
				2026 PW GPCI (without 1.0 Floor),2026 PW GPCI (with 1.0 Floor),2026 PE GPCI,2026 MP GPCI
				10112,AL,00,ALABAMA*,0.95,1.000,0.869,0.575
				01112,CA,54,"TOWN, WITH COMMA",1.017,1.017,1.093,1.2
				* An invented footnote,,,,,,,
				""";
		return of("GPCI2026.csv", CatalogKind.GPCI, 2, "0-1 0-2 0-3 1-2 3-4 2-6", text);
	}

	private static InventedEdits zipText() {
		String text = """
				XX99901010120 0  R
				XX9990201012 0R
				""".replace("010120 0  R", "0101200     20244").replace("01012 0R", "0101200R    20244");
		return of("ZIP5_OCT2024.txt", CatalogKind.ZIP_LOCALITY, 2, "", text);
	}

	private static InventedEdits zipSheet() {
		String text = """
				STATE,ZIP CODE,CARRIER,LOCALITY,RURAL IND,LAB CB LOCALITY,RURAL IND2,PLUS 4 FLAG,PART B DRUG INDICATOR,YEAR/QTR
				XX,99901,01012,00,R,T1,,0,,20244
				XX,99902,1012,0,,T1,,1,,20244
				""";
		return of("ZIP5_OCT2024.csv", CatalogKind.ZIP_LOCALITY, 2, "0-1 0-2 1-3 0-3", text);
	}

	private static InventedEdits drugs() {
		String text = """
				July 2024 invented crosswalk,,,,,,,,,
				"A notice, with a comma",,,,,,,,,
				_2024_CODE,Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG
				J9999,Invented drug,Some Labs,00000-0000-01,Inventumab,10 MG,1,10,.5,5
				90001,Secret text,Some Labs,00000-0000-02,Invented vaccine,1 EACH,0.5,1,1,1
				""";
		return of("asp-ndc.csv", CatalogKind.NDC_CROSSWALK, 2, "0-3 0-4 3-4 4-6 5-9", text);
	}

	private static InventedEdits determinations() {
		String text = """
				lcd_id,lcd_version,title,determination_number,orig_det_eff_date,ent_det_end_date,rev_eff_date,\
				rev_end_date,indication,status,last_updated,display_id
				39999,3,"Invented, with comma",,2020-01-05 00:00:00.000,,2024-02-01 00:00:00,,"<p>First</p>
				<ul><li>Second &amp; third, ""quoted""</li></ul>
				",A,2024-01-30,
				39998,12,Another invention,,2015-10-01,2023-12-31,,,&lt;p&gt;Escaped&lt;/p&gt;,R,2023-11-01,
				""";
		return of("lcd.csv", CatalogKind.COVERAGE_LCD, 2, "0-2 1-2 2-4 1-4", text);
	}

	private static InventedEdits articles() {
		String text = """
				article_id,article_version,article_type,title,article_pub_date,article_eff_date,article_end_date,\
				description,status,last_updated
				59999,7,6,Billing and Coding: Invention,,2024-01-01,,"<p>Secret
				text</p>",A,08/07/2026
				59998,1,6,Billing and Coding: Other,,2023-01-01,2023-12-31,Secret text,R,08/07/2026
				""";
		return of("article.csv", CatalogKind.COVERAGE_ARTICLE, 2, "0-3 1-3 3-5 1-5", text);
	}

	private static InventedEdits national() {
		String text = """
				NCD_id,NCD_vrsn_num,natl_cvrg_type,cvrg_lvl_cd,NCD_mnl_sect,NCD_mnl_sect_title,NCD_efctv_dt,\
				NCD_impltn_dt,NCD_trmntn_dt,itm_srvc_desc,indctn_lmtn,xref_txt,othr_txt,ncd_keyword
				999,2,True,1,99.10,An Invention,2002-01-01 00:00:00,,,<b>What it is</b>,"When it is
				covered",,,key
				998,1,True,1,99.2A,Another Invention,2002-01-01 00:00:00,,2010-01-01 00:00:00,,Never,,,
				""";
		return of("ncd_trkg.csv", CatalogKind.COVERAGE_NCD, 2, "0-5 1-5 4-5 5-6 1-6", text);
	}

	private static InventedEdits procedures() {
		String text = """
				article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,long_description,\
				short_description,range,last_updated
				59999,7,X0001,102,1,"Secret, long
				text",Secret,N,08/07/2026
				59999,7,12345,102,2,Secret text,Secret,N,08/07/2026
				59998,1,XX000,1,1,Not Applicable,Not Applicable,N,08/07/2026
				59998,1,J9999,102,1,Secret text,Secret,N,08/07/2026
				""";
		return of("article_x_hcpc_code.csv", CatalogKind.COVERAGE_CODES, 3, "0-5 1-2 2-4 2-5", text);
	}

	private static InventedEdits covered() {
		String text = """
				article_id,article_version,icd10_code_id,icd10_code_version,icd10_covered_group,range,sort_order,\
				description,asterisk,last_updated
				59999,7,Z99.9,18,1,N,1,Some text,N,08/07/2026
				59999,7,Z9981,18,2,N,2,Some text,Y,08/07/2026
				""";
		return of("article_x_icd10_covered.csv", CatalogKind.COVERAGE_CODES, 2, "0-2 1-2 2-4 2-7", text);
	}

	private static InventedEdits contractors() {
		String text = """
				lcd_id,lcd_version,contractor_id,contractor_type_id,contractor_version,last_updated
				39999,3,999,9,1,08/07/2026
				39998,12,998,8,2,08/07/2026
				""";
		return of("lcd_x_contractor.csv", CatalogKind.COVERAGE_CODES, 2, "0-5 1-5 2-5", text);
	}

	private static InventedEdits related() {
		String text = """
				article_id,article_version,related_num,r_article_id,r_article_version,r_lcd_id,r_lcd_version,\
				r_contractor_id,last_updated
				59999,7,1,,,39999,3,999,08/07/2026
				59999,7,2,59998,1,,,999,08/07/2026
				59998,1,1,0,0,0,0,999,08/07/2026
				""";
		return of("article_related_documents.csv", CatalogKind.COVERAGE_CODES, 2, "0-8 1-8 5-8", text);
	}

	private static InventedEdits of(String name, CatalogKind kind, int rows, String swapped, String text) {
		return new InventedEdits(name, kind, rows, swapped.isEmpty() ? List.of() : List.of(swapped.split(" ")),
				text.replace("\n", "\r\n"));
	}

	SourceFile file() {
		return EditFiles.of(this.name, this.text);
	}

}
