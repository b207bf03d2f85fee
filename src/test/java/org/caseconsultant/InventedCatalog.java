package org.caseconsultant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Small invented files in the published layouts, two editions of them.
 */
final class InventedCatalog {

	private static final String HCPCS_LINE = "%5s%05d%s%-80s%-28s%-8s%-141s%-8s%-8s%-8s%s%27s\r\n";

	private static final String FEES = """
			2090 National Physician Fee Schedule Relative Value File@
			@
			,,,,NOT USED,,,NON-FAC,,FACILITY,,,,,,,,,,,,,,,,,PHYSICIAN,,DIAGNOSTIC,NON-FACILITY,FACILITY,MP
			,,,,FOR,,,,,,,,,,,,,,,,,,,,,,SUPERVISION,,IMAGING,PE USED,PE USED,USED
			,,,,,,,,,,,,,,,,,,,,,,,,,,OF,,,FOR OPPS,FOR OPPS,FOR OPPS
			,,,STATUS,MEDICARE,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,\
			BILAT,ASST,CO-,TEAM,PRICING,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT
			HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,\
			OP,OP,PROC,SURG,SURG,SURG,SURG,INDICATOR,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT
			96413,,Secret text,A,,1.50,2.00,,1.00,NA,0.10,3.60,2.60,0,090,0.10,0.80,0.10,2,1,2,1,0,P,,33.4009,09,0,99,\
			0.50,0.60,0.70
			96415,,Secret text,A,,0.20,1.10,,1.10,,0.03,1.33,1.33,5,ZZZ,0.00,0.00,0.00,0,0,0,0,0,,,33.4009,01,0,99,\
			0.00,0.00,0.00
			""";

	private static final String INDICES = """
			"ADDENDUM E. FINAL CY 2090 INDICES, INVENTED",,,,,,,
			Medicare Administrative Contractor (MAC),State,Locality Number,Locality Name,\
			2090 PW GPCI (without 1.0 Floor),2090 PW GPCI (with 1.0 Floor),2090 PE GPCI,2090 MP GPCI
			10112,AL,00,ALABAMA*,0.95,1.000,0.869,0.575
			01112,CA,54,"TOWN, WITH COMMA",1.017,1.017,1.093,1.2
			""";

	private static final String PTP = """
			A notice
			Column1/Column2 Edits
			Column 1	Column 2	*=in existence	Effective	Deletion	Modifier	PTP Edit Rationale
					prior to 1996	Date	Date	0=not allowed
			96413	36000		20200101	*	1	Invented reason of the first kind
			96413	96409		20200101	20201231	0	Invented reason of the first kind
			96413	96409		20240101	*	0	Invented reason of the second kind
			99215	96413		20200101	20900101	9	Invented reason of the second kind
			""";

	private static final String LIMITS = """
			"A notice",,,
			"HCPCS/
			CPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale
			96413,%s,3 Date of Service Edit: Clinical,Invented reason
			""";

	private static final String ADD_ONS = """
			Add-On Code Edit Type,Add-On Code,Add-On Code Deletion Date,Primary Code,Primary Code Deletion Date,\
			Edit Effective Date,Edit Deletion Date,Special Instructions/Notes
			1,96415,,96413,,20200101,,An invented note
			""";

	private static final String PROCEDURES = """
			article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,long_description,\
			short_description,range,last_updated
			59999,7,96413,102,1,Secret text,Secret,N,08/07/2026
			""";

	private static final String ARTICLES = """
			article_id,article_version,article_type,title,article_pub_date,article_eff_date,article_end_date,\
			description,status,last_updated
			59999,7,6,Billing and Coding: Invention,,2024-01-01,,Secret text,A,08/07/2026
			""";

	private static final String RELATED = """
			article_id,article_version,related_num,r_article_id,r_article_version,r_lcd_id,r_lcd_version,\
			r_contractor_id,last_updated
			59999,7,1,,,39999,3,999,08/07/2026
			""";

	private static final String TABULAR = """
			<?xml version="1.0" encoding="utf-8"?>
			<ICD10CM.tabular><version>2091</version>
			<chapter><name>1</name><desc>Invented illnesses (A00-B99)</desc>
			<excludes2><note>others (K50.-)</note></excludes2>
			<section id="A00-A09"><desc>Some (A00-A09)</desc>
			<diag><name>A00</name><desc>Invented illness</desc><excludes1><note>another one (B20)</note></excludes1>
			<sevenChrDef><extension char="A">initial</extension><extension char="D">later</extension></sevenChrDef>
			<diag><name>A00.1</name><desc>First form</desc><codeFirst><note>what it comes from</note></codeFirst></diag>
			</diag></section></chapter></ICD10CM.tabular>
			""";

	private static final String BACKWARD = """
			"icd10cm","icd9cm","flags"
			"A001","0011","10000"
			""";

	private InventedCatalog() {
	}

	/** Writes the older edition. */
	static List<Path> older(Path folder) {
		return List.of(
				write(folder, "icd10cm_order_2091.txt",
						order("A00", "0", "Invented illness", "A000", "1", "Form that is left out", "A001", "1",
								"First form")),
				write(folder, "icd10cm_tabular_2091.xml", TABULAR),
				write(folder, "HCPC2090_OCT_ANWEB.txt",
						supply("A0001", 100, "Invented old supply", "", "")
								+ supply("A0002", 200, "Invented new supply", "", "")),
				write(folder, "ccipra-v390r0-f1.txt", PTP),
				write(folder, "MCR_MUE_PractitionerServices_Eff_10-01-2090.csv", LIMITS.formatted("2")),
				write(folder, "AOC_V2090Q4-MCR.csv", ADD_ONS),
				write(folder, "PPRRVU2090_Oct_nonQPP.csv", FEES.replace("@", ",".repeat(31))),
				write(folder, "GPCI2090.csv", INDICES), write(folder, "ZIP5_OCT2090.txt", "AL999011011200R    20904\n"),
				write(folder, "article_x_hcpc_code.csv", PROCEDURES), write(folder, "article.csv", ARTICLES),
				write(folder, "article_related_documents.csv", RELATED),
				write(folder, "icd10cm-to-icd9cm-gem.csv", BACKWARD));
	}

	/** Writes the newer edition: codes end, begin and change. */
	static List<Path> newer(Path folder) {
		return List.of(
				write(folder, "icd10cm_order_2092.txt",
						order("A00", "0", "Invented illness", "A001", "1", "First form, renamed", "A002", "1",
								"Second form")),
				write(folder, "HCPC2091_OCT_ANWEB.txt",
						supply("A0001", 100, "Invented old supply", "A0002", "20910930")
								+ supply("A0002", 200, "Invented new supply", "", "")),
				write(folder, "MCR_MUE_PractitionerServices_Eff_10-01-2091.csv", LIMITS.formatted("3")));
	}

	private static String order(String... cells) {
		StringBuilder lines = new StringBuilder();
		for (int at = 0; at < cells.length; at += 3) {
			lines.append("%05d %-7s %s %-60s %s\r\n".formatted(at / 3 + 1, cells[at], cells[at + 1], cells[at + 2],
					cells[at + 2]));
		}
		return lines.toString();
	}

	private static String supply(String code, int number, String text, String replacedBy, String ended) {
		return HCPCS_LINE.formatted(code, number, "3", text, "Supply", "00", " ".repeat(77) + replacedBy, "20100101",
				"20180101", ended, "N", "");
	}

	private static Path write(Path folder, String name, String text) {
		try {
			return Files.writeString(folder.resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
