import type { Words } from '../words';

/** What is wrong, where, and what to do next, for every way a workbook is refused. */
export const refused: Words['refused'] = (code, file, details) => {
  const part = details['part'] ?? '';
  const where = part === '' ? '' : ` (${part})`;
  const limit = details['limit'] === undefined ? '' : `; the limit is ${details['limit']}`;
  switch (code) {
    case 'file-not-found':
      return `“${file}” was not found. Check the path and the name.`;
    case 'file-unreadable':
      return `“${file}” cannot be opened. Check that you may read it and that no other program holds it.`;
    case 'empty-file':
      return `“${file}” is empty (0 bytes). Get the file again or save another copy.`;
    case 'not-a-workbook':
      return `“${file}” is no .xlsx workbook. Open the original in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`;
    case 'old-xls':
      return `“${file}” is a workbook in an old format (.xls or .et). Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`;
    case 'encrypted':
      return `“${file}” has a password and cannot be read. Save a copy without the password.`;
    case 'is-csv-or-html':
      return `“${file}” holds text or a web page, not a workbook. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.`;
    case 'is-xlsb':
      return `“${file}” is a binary workbook (.xlsb). Save it as “Excel Workbook (*.xlsx)”.`;
    case 'is-ods':
      return `“${file}” is an OpenDocument sheet (.ods). Save it as “Excel Workbook (*.xlsx)”.`;
    case 'zip-damaged':
      return `“${file}” is damaged or cut off${where}; nothing was read. Get the file again, or let Excel repair and save it.`;
    case 'part-missing':
      return `“${file}” lacks a necessary part${where}; nothing was read. Open it in Excel or WPS and save another copy.`;
    case 'part-damaged':
      return `“${file}” has damaged content${where}; nothing was read. Let Excel repair it, save it and try again.`;
    case 'too-large':
      return `“${file}” is larger than can be handled${where}${limit}. Remove surplus rows and columns or split the workbook.`;
    case 'unsafe-xml':
      return `“${file}” holds unsafe content (a document type or entities)${where} and was refused. Open it in Excel and save another copy.`;
    case 'no-sheets':
      return `“${file}” has no worksheets; there is nothing to check.`;
    case 'no-rows':
      return `The sheets of “${file}” are all empty; there is nothing to check. Is it the right file?`;
    case 'signed':
      return `“${file}” is digitally signed and writing would break the signature; nothing was written. Save a copy without the signature first.`;
    case 'structure-protected':
      return `The structure of “${file}” is protected, so no sheet can be added; nothing was written. Unprotect the workbook under Review.`;
    case 'too-many-sheets':
      return `“${file}” has too many sheets to add more; nothing was written.`;
  }
};
