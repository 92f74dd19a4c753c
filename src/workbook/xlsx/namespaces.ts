/** Namespaces and types of an Office Open XML package, in the transitional and the strict spelling. */

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

export const PACKAGE_RELATIONSHIPS = `${TRANSITIONAL}/package/2006/relationships`;
export const CONTENT_TYPES = `${TRANSITIONAL}/package/2006/content-types`;
export const SIGNATURE_ORIGIN = `${PACKAGE_RELATIONSHIPS}/digital-signature/origin`;

/** One of the two spellings; a workbook keeps to the one it has. */
export interface Dialect {
  readonly main: string;
  /** Namespace of `r:id`, and the stem of the relationship types. */
  readonly relationships: string;
  readonly customXml: string;
}

export const TRANSITIONAL_DIALECT: Dialect = {
  main: `${TRANSITIONAL}/spreadsheetml/2006/main`,
  relationships: `${TRANSITIONAL}/officeDocument/2006/relationships`,
  customXml: `${TRANSITIONAL}/officeDocument/2006/customXml`,
};

export const STRICT_DIALECT: Dialect = {
  main: `${STRICT}/spreadsheetml/main`,
  relationships: `${STRICT}/officeDocument/relationships`,
  customXml: `${STRICT}/officeDocument/customXml`,
};

/** The last word of a relationship's type when it is one of Office's, in either spelling, else null. */
export function officeRelationship(type: string): string | null {
  for (const { relationships } of [TRANSITIONAL_DIALECT, STRICT_DIALECT]) {
    if (type.startsWith(`${relationships}/`)) return type.slice(relationships.length + 1);
  }
  return null;
}

const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument';

export const CONTENT_TYPE = {
  worksheet: `${SHEET_TYPES}.spreadsheetml.worksheet+xml`,
  workbook: `${SHEET_TYPES}.spreadsheetml.sheet.main+xml`,
  styles: `${SHEET_TYPES}.spreadsheetml.styles+xml`,
  customXmlProperties: `${SHEET_TYPES}.customXmlProperties+xml`,
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
} as const;
