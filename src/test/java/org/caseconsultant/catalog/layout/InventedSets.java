package org.caseconsultant.catalog.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A small invented file of each form. No text in them is from a published file.
 *
 * @param kind the table
 * @param name name of the file
 * @param content its text
 * @param rows how many rows it makes
 * @param swapped the text with code and another column swapped in every row
 */
record InventedSets(CatalogKind kind, String name, String content, int rows, String swapped) {

	private static final String HCPCS_LINE = "%5s%05d%s%-80s%-28s%-8s%-141s%-8s%-8s%-8s%s%27s\r\n";

	/** Returns one file of each text form. */
	static List<InventedSets> all() {
		return List.of(order(), procedures(), tabular(), index(), externalIndex(), drugs(), neoplasms(), forward(),
				backward(), crosswalkTable(), editorTable(), editorText(), hcpcs(), places(), base(), baseText(),
				addendum(), cptLong(), cptFixed(), cptTable(), own());
	}

	SourceFile file() {
		return InventedFile.text(this.name, this.content);
	}

	byte[] bytes() {
		return this.content.getBytes(StandardCharsets.UTF_8);
	}

	boolean isXml() {
		return this.content.startsWith("<?xml");
	}

	/** Tables with headings need no line break at their end. */
	boolean hasHeading() {
		return this.name.endsWith(".csv") || this.name.startsWith("consumer");
	}

	@Override
	public String toString() {
		return this.kind + " " + this.name;
	}

	private static InventedSets of(CatalogKind kind, String name, int rows, String content,
			UnaryOperator<String> swap) {
		return new InventedSets(kind, name, content, rows, swap.apply(content));
	}

	private static InventedSets order() {
		String lines = "";
		String[][] rows = { { "A00", "0" }, { "A000", "1" }, { "A0010", "1" }, { "S72001A", "1" } };
		for (int row = 0; row < rows.length; row++) {
			lines += "%05d %-7s %s %-60s %s\r\n".formatted(row + 1, rows[row][0], rows[row][1],
					"Invented illness " + row, "Invented illness number " + row);
		}
		return of(CatalogKind.ICD10CM_ORDER, "icd10cm-order-Jan-2021.txt", 4, lines,
				(text) -> text.replaceAll("(?m)^(\\d{5}) (.{7})", "$2 $1"));
	}

	private static InventedSets procedures() {
		String lines = "00001 001     0 %-60s Table of invented acts\r\n".formatted("Table")
				+ "00002 0016070 1 %-60s Invented act\r\n".formatted("Act")
				+ "00005 0016071 1 %-60s Another invented act\r\n".formatted("Act");
		return of(CatalogKind.ICD10PCS_ORDER, "icd10pcs_order_2024.txt", 3, lines,
				(text) -> text.replaceAll("(?m)^(\\d{5}) (.{7})", "$2 $1"));
	}

	private static InventedSets tabular() {
		return of(CatalogKind.ICD10CM_TABULAR, "icd10cm-tabular-April-1-2026.xml", 15, """
				<?xml version="1.0" encoding="utf-8"?>
				<ICD10CM.tabular>
				<version>2026</version><introduction><introSection type="title"/></introduction>
				<chapter><name>1</name><desc>Invented illnesses (A00-B99)</desc>
				<excludes2><note>others (C00-D49, K50.-)</note></excludes2>
				<sectionIndex><sectionRef first="A00" last="A09" id="A00-A09">Some</sectionRef></sectionIndex>
				<section id="A00-A09"><desc>Some (A00-A09)</desc>
				<diag><name>A00</name><desc>First</desc><includes><note>one</note><note>two</note></includes>
				<sevenChrNote><note>Add one</note></sevenChrNote>
				<sevenChrDef><extension char="A">initial</extension><extension char="D">later</extension></sevenChrDef>
				<diag><name>A00.0</name><desc>First of first</desc><useAdditionalCode><note>a</note></useAdditionalCode>
				<useAdditionalCode><note>b (Z16.1-)</note></useAdditionalCode></diag></diag></section>
				<section id="B20"><desc>One (B20)</desc><diag><name>B20</name><desc>Only</desc>
				<excludes1><note>x<old>gone</old></note></excludes1></diag></section></chapter>
				</ICD10CM.tabular>
				""", (text) -> text.replaceAll("<name>([A-Z].*?)</name><desc>(.*?)</desc>",
				"<name>$2</name><desc>$1</desc>"));
	}

	private static InventedSets index() {
		return of(CatalogKind.ICD10CM_INDEX, "icd10cm_index_2025.xml", 5,
				index("ICD-10-CM INDEX TO DISEASES and INJURIES", """
						<mainTerm><title>Ache<nemod>(dull)</nemod> NEC</title><code>A00.0</code>
						<term level="1"><title>arm</title><seeAlso>Pain</seeAlso><code>K50.-</code>
						<term level="2"><title>left</title><code>M1A.0</code><manif>N08</manif></term></term>
						<term level="1"><title>leg</title><see>Pain, leg</see></term></mainTerm>
						<mainTerm><title><nemod>(only)</nemod></title></mainTerm>
						"""), (text) -> text.replaceAll("<code>(.*?)</code>", "<code>ache</code>"));
	}

	private static InventedSets externalIndex() {
		return of(CatalogKind.ICD10CM_EXTERNAL_INDEX, "icd10cm-eindex-April-1-2026-XML.xml", 2,
				index("ICD-10-CM EXTERNAL CAUSE of INJURIES INDEX",
						"<mainTerm><title>Fall</title><seecat>W01</seecat>"
								+ "<term level=\"1\"><title>far</title><code>W01.0</code></term></mainTerm>"),
				(text) -> text.replaceAll("<title>far</title><code>(.*?)</code>", "<title>$1</title><code>far</code>"));
	}

	private static InventedSets drugs() {
		String heads = "";
		String[] names = { "Substance", "Poisoning Accidental (unintentional)", "Poisoning Intentional self-harm",
				"Poisoning Assault", "Poisoning Undetermined", "Adverse effect", "Underdosing" };
		for (int head = 0; head < names.length; head++) {
			heads += "<head col=\"%d\">%s</head>".formatted(head + 1, names[head]);
		}
		String cells = "";
		for (int column = 2; column < 8; column++) {
			cells += "<cell col=\"%d\">T99.0X%d</cell>".formatted(column, column - 1);
		}
		String table = "<ICD10CM.index><version>2026</version><indexHeading>" + heads + "</indexHeading><letter>"
				+ "<title>A</title><mainTerm><title>Acid</title>" + cells + "<term level=\"1\"><title>weak</title>"
				+ "<cell col=\"2\">T99.1X1</cell><cell col=\"6\">--</cell></term></mainTerm>"
				+ "<mainTerm><title>Vinegar</title><see>Acid</see></mainTerm></letter></ICD10CM.index>";
		return of(CatalogKind.ICD10CM_DRUGS, "icd10cm_drug_2026.xml", 8,
				"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + table,
				(text) -> text.replace("cell col=\"2\"", "cell col=\"0\"")
					.replace("cell col=\"3\"", "cell col=\"2\"")
					.replace("cell col=\"0\"", "cell col=\"3\""));
	}

	private static InventedSets neoplasms() {
		String heads = "<head col=\"1\">Neoplasm</head><head col=\"2\">Malignant Primary</head>"
				+ "<head col=\"3\">Malignant Secondary</head><head col=\"4\">Ca in situ</head>"
				+ "<head col=\"5\">Benign</head><head col=\"6\">Uncertain Behavior</head>"
				+ "<head col=\"7\">Unspecified Behavior</head>";
		String table = "<ICD10CM.index><version>2026</version><indexHeading>" + heads
				+ "</indexHeading><letter><title>N</title><mainTerm><title>Neoplasm</title><cell col=\"2\">C80.1</cell>"
				+ "<cell col=\"3\">C79.8-</cell><cell col=\"4\">-</cell><cell col=\"5\">D36.9</cell>"
				+ "<cell col=\"6\">D48.9</cell><cell col=\"7\">D49.9</cell></mainTerm></letter></ICD10CM.index>";
		return of(CatalogKind.ICD10CM_NEOPLASMS, "icd10cm_neoplasm_2026.xml", 5,
				"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + table,
				(text) -> text.replace("col=\"5\">D36", "col=\"5\">D48"));
	}

	private static InventedSets forward() {
		return of(CatalogKind.GEM_ICD9_TO_ICD10, "2018_I9gem.txt", 3,
				"0010  A000    00000\r\nE8000 V809XXA 10000\r\nV9199 NoDx    11000\r\n",
				(text) -> text.replaceAll("(?m)^(\\S+) +(\\S+)", "$2 $1"));
	}

	private static InventedSets backward() {
		return of(CatalogKind.GEM_ICD10_TO_ICD9, "2018_I10gem.txt", 2, "A000    0010  00000\nZ9989   V468  10111\n",
				(text) -> text.replaceAll("(?m)^(\\S+) +(\\S+)", "$2 $1"));
	}

	private static InventedSets crosswalkTable() {
		return of(CatalogKind.GEM_ICD10_TO_ICD9, "crosswalk.csv", 2,
				"\"icd10cm\",\"icd9cm\",\"flags\",\"approximate\",\"no_map\"\n\"S99999A\",\"0010\",\"10000\",,\n"
						+ "\"A00\",\"E8000\",\"00000\",,\n",
				(text) -> text.replaceAll("(?m)^(\"[A-Z]\\w+\"),(\"\\w+\")", "$2,$1"));
	}

	private static InventedSets editorTable() {
		return of(CatalogKind.CODE_EDITOR, "code-editor.csv", 2, "Code,Conflict\nP00.0,newborn\nO100,Maternity\n",
				(text) -> text.replaceAll("(?m)^([OP].*),(.*)$", "$2,$1"));
	}

	private static InventedSets editorText() {
		return of(CatalogKind.CODE_EDITOR, "mce.txt", 4, """
				Definitions of Medicare Code Edits v42 October 2024
				1. Invalid diagnosis code
				A000 passed over
				4. Age conflict
				Newborn diagnoses
				P000    Invented newborn illness
				Pediatric diagnoses (age 0 through 17)
				Z00121  Invented visit
				5. Sex conflict
				Diagnoses for females only
				O100    Invented illness
				Procedures for females only
				0U1     Passed over
				Diagnoses for males only
				N40     Invented illness
				""", (text) -> text.replaceAll("(?m)^([A-Z]\\d\\w+) +(.*)$", "$2 $1"));
	}

	private static InventedSets hcpcs() {
		String modifier = HCPCS_LINE.formatted("   A1", 100, "7", "Invented dressing", "Dressing", "", "", "20020701",
				"20020701", "", "N", "");
		String code = HCPCS_LINE.formatted("A0001", 100, "3", "Invented supply, the text of which goes on", "Supply",
				"00", "", "20100101", "20180101", "20171231", "N", "");
		String licensed = HCPCS_LINE.formatted("99991", 100, "3", "Invented text not to be kept", "Not kept", "", "",
				"20100101", "20100101", "", "N", "");
		return of(CatalogKind.HCPCS, "HCPC2025_OCT_ANWEB.txt", 3,
				"Invented notice\r\n\r\n" + modifier + code
						+ "%5s%05d%s%-80s\r\n".formatted("A0001", 200, "4", "on this line") + licensed,
				(text) -> text.replaceAll("(?m)^(?! {3}A1)(.{5})(.{6})(.{5})(?=.{60})", "$3$2$1"));
	}

	private static InventedSets places() {
		return of(CatalogKind.PLACE_OF_SERVICE, "places 2024.csv", 6,
				"code,name,description\r\n1,Shop,\"Invented, with a comma\"\r\n11,Room,Invented\r\n27-30,Unassigned,"
						+ "\r\n",
				(text) -> text.replaceAll("(?m)^(\\d+),(Shop|Room)", "$2,$1"));
	}

	private static InventedSets base() {
		return of(CatalogKind.ANESTHESIA_BASE, "anesthesia.csv", 2,
				"Invented notice,\nCPT Code,2024 Base Units\n00100,5\n1999,12\n",
				(text) -> text.replaceAll("(?m)^(\\d+),(\\d+)$", "$2,$1"));
	}

	private static InventedSets baseText() {
		return of(CatalogKind.ANESTHESIA_BASE, "anesthesia 2024.txt", 2, "Invented notice\n00100  5\n01999  12\n",
				(text) -> text.replaceAll("(?m)^(\\d+) +(\\d+)$", "$2 $1"));
	}

	private static InventedSets addendum() {
		return of(CatalogKind.OPPS_ADDENDUM_B, "addendum.csv", 2, """
				Addendum B for January 2025,,,,,,,
				Invented notice,,,,,,,
				HCPCS Code,Short Descriptor,SI,APC,Relative Weight,Payment Rate,National Unadjusted Copayment,Note
				99991,Not kept,J1,5072,17.5,"$1,512.10",,x
				A0001,Kept,N,,,,,
				""", (text) -> text.replaceAll("(?m)^(99991|A0001),(Not kept|Kept)", "$2,$1"));
	}

	private static InventedSets cptLong() {
		return of(CatalogKind.CPT_DESCRIPTORS, "LONGULT.txt", 2,
				"CPT 2025, invented notice\r\n99991\tInvented service\r\n9991T\tAnother invented service\r\n",
				(text) -> text.replaceAll("(?m)^(999.*)\t([^\r]*)", "$2\t$1"));
	}

	private static InventedSets cptFixed() {
		return of(CatalogKind.CPT_DESCRIPTORS, "LONGULF.txt", 2,
				"CPT 2025, invented notice\r\n9999101 Invented service that\r\n9999102 goes on\r\n"
						+ "9991T01 Another invented service\r\n",
				(text) -> text.replaceAll("(?m)^(999.{4}) ([^\r]*)", "$2 $1"));
	}

	private static InventedSets cptTable() {
		return of(CatalogKind.CPT_DESCRIPTORS, "consumer.txt", 2,
				"Concept Id\tCPT Code\tConsumer Friendly Descriptor\n1\t99991\tInvented\n2\t99992\tAlso invented\n",
				(text) -> text.replaceAll("(?m)\t(9999.)\t(.*)$", "\t$2\t$1"));
	}

	private static InventedSets own() {
		return of(CatalogKind.OWN_TABLE, "own.csv", 2,
				"system,code,title,description,terms,from,until,payer\nHCPCS,a0001,Invented,,x|y,2024-01-01,,Plan\n"
						+ "ICD10CM,S72001A,Invented,Text,,1/1/2024,2024-12-31,\n",
				(text) -> text.replaceAll("(?m)^(HCPCS|ICD10CM),(\\w+),(\\w+)", "$1,$3,$2"));
	}

	private static String index(String title, String terms) {
		return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<ICD10CM.index>\n<version>2026</version>\n<title>" + title
				+ "</title>\n<letter><title>A</title>" + terms + "</letter>\n</ICD10CM.index>\n";
	}

}
