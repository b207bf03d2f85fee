package org.caseconsultant.catalog.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files for tests, made in memory.
 */
final class InventedFile {

	private InventedFile() {
	}

	/** A text file in UTF-8. */
	static SourceFile text(String name, String content) {
		return bytes(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** A file of these bytes. */
	static SourceFile bytes(String name, byte[] content) {
		return new SourceFile(name, () -> new ByteArrayInputStream(content));
	}

	/** A workbook of one sheet; a cell that begins with = is a number, with # a date. */
	static SourceFile sheet(String name, String[]... rows) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts
			.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
					+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
					+ ".spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
					+ "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
		parts.put("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
				+ "relationships\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
		parts.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas."
				+ "openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
				+ "</Relationships>");
		parts.put("xl/styles.xml", "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"00000\"/>"
				+ "</numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
				+ "</cellXfs></styleSheet>");
		parts.put("xl/worksheets/sheet1.xml", sheetOf(rows));
		return bytes(name, zip(parts));
	}

	private static String sheetOf(String[]... rows) {
		StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
		for (int row = 0; row < rows.length; row++) {
			sheet.append("<row r=\"").append(row + 1).append("\">");
			for (int column = 0; column < rows[row].length; column++) {
				sheet.append(cell((char) ('A' + column) + "" + (row + 1), rows[row][column]));
			}
			sheet.append("</row>");
		}
		return sheet.append("</sheetData></worksheet>").toString();
	}

	private static String cell(String address, String text) {
		return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
			case '=' -> "<c r=\"%s\"><v>%s</v></c>".formatted(address, text.substring(1));
			case '#' -> "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(address, text.substring(1));
			case '0' -> "<c r=\"%s\" s=\"2\"><v>%s</v></c>".formatted(address, text);
			case ' ' -> "";
			default -> "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address,
					text.replace("&", "&amp;").replace("<", "&lt;"));
		};
	}

	private static byte[] zip(Map<String, String> parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
