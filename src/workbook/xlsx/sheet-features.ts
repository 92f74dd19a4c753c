/** What a sheet has beside its cells: filter, conditional formats, drop-downs, links and print set-up. */
import type { CellRange, ConditionalFormat, DropDown, ModelCell, PrintSetup } from '../port';
import type { VerdictStyle } from './looks';
import { cellReference, quoteSheetName, rangeReference } from './references';
import { cutText, xmlAttribute, xmlText } from './xml-write';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const DATA_BAR_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const CONDITIONAL_FORMATS_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const BAR_COLOR = 'FF9DC3E6';

/** Excel's limits: characters of a literal list, of a prompt, of a footer, and links on one sheet. */
const MAX_LIST = 255;
const MAX_PROMPT = 255;
const MAX_FOOTER = 255;
const MAX_LINKS = 65_530;

export function autoFilterXml(filter: CellRange | null): string {
  return filter === null ? '' : `<autoFilter ref="${rangeReference(filter)}"/>`;
}

/** The id that ties a data bar to its extension; unique within the sheet, the same on every run. */
function barId(index: number): string {
  return `{4A495841-4F00-4B00-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}

type DataBar = Extract<ConditionalFormat, { kind: 'data-bar' }>;

function barRule({ min, max }: DataBar, index: number, priority: number): string {
  const scale = `<cfvo type="num" val="${min}"/><cfvo type="num" val="${max}"/>`;
  const id = `<ext xmlns:x14="${X14}" uri="${DATA_BAR_EXTENSION}"><x14:id>${barId(index)}</x14:id></ext>`;
  const bar = `<dataBar>${scale}<color rgb="${BAR_COLOR}"/></dataBar><extLst>${id}</extLst>`;
  return `<cfRule type="dataBar" priority="${priority}">${bar}</cfRule>`;
}

function equalsRule(text: string, format: number, priority: number): string {
  const formula = xmlText(`"${text.replaceAll('"', '""')}"`);
  const attributes = `type="cellIs" dxfId="${format}" priority="${priority}" operator="equal"`;
  return `<cfRule ${attributes}><formula>${formula}</formula></cfRule>`;
}

/** The conditional formats; `verdict` gives the index of an overlay in the styles part. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  verdict: (style: VerdictStyle) => number,
): string {
  return formats
    .map((format, index) => {
      const priority = index + 1;
      const rule =
        format.kind === 'data-bar'
          ? barRule(format, index, priority)
          : equalsRule(format.text, verdict(format.style), priority);
      const range = rangeReference(format.range);
      return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

function barExtension(format: ConditionalFormat, index: number): string {
  if (format.kind !== 'data-bar') return '';
  const point = (value: number) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const colors = '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>';
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${point(format.min)}${point(format.max)}${colors}</x14:dataBar>`;
  const rule = `<x14:cfRule type="dataBar" id="${barId(index)}">${bar}</x14:cfRule>`;
  const range = `<xm:sqref>${rangeReference(format.range)}</xm:sqref>`;
  return `<x14:conditionalFormatting xmlns:xm="${XM}">${rule}${range}</x14:conditionalFormatting>`;
}

/** Data bars that run exactly from `min` to `max` in a plain colour need Excel 2010's extension. */
export function extensionsXml(formats: readonly ConditionalFormat[]): string {
  const bars = formats.map(barExtension).join('');
  if (bars === '') return '';
  const all = `<x14:conditionalFormattings>${bars}</x14:conditionalFormattings>`;
  return `<extLst><ext xmlns:x14="${X14}" uri="${CONDITIONAL_FORMATS_EXTENSION}">${all}</ext></extLst>`;
}

/**
 * The choices as one literal list. A comma would part a choice in two, so it becomes the full-width one;
 * what does not fit into 255 characters is left out, and then anything may be typed.
 */
function literalList(choices: readonly string[]): { list: string; complete: boolean } {
  let list = '';
  for (const choice of choices) {
    const next = list + (list === '' ? '' : ',') + choice.replaceAll(',', '，').replaceAll('"', '""');
    if (next.length > MAX_LIST) return { list, complete: false };
    list = next;
  }
  return { list, complete: true };
}

function dropDownXml({ range, choices, prompt }: DropDown): string {
  const { list, complete } = literalList(choices);
  const type = list === '' ? '' : ' type="list"';
  const strict = list !== '' && complete ? ' showErrorMessage="1"' : '';
  const shown =
    prompt === undefined ? '' : ` showInputMessage="1" prompt="${xmlAttribute(cutText(prompt, MAX_PROMPT))}"`;
  const formula = list === '' ? '' : `<formula1>${xmlText(`"${list}"`)}</formula1>`;
  const attributes = `${type} allowBlank="1"${strict}${shown} sqref="${rangeReference(range)}"`;
  return `<dataValidation${attributes}>${formula}</dataValidation>`;
}

export function dropDownsXml(dropDowns: readonly DropDown[]): string {
  if (dropDowns.length === 0) return '';
  return `<dataValidations count="${dropDowns.length}">${dropDowns.map(dropDownXml).join('')}</dataValidations>`;
}

/** Links to places in the workbook. Excel opens no more than 65,530 on a sheet; further cells stay plain text. */
export function linksXml(cells: readonly ModelCell[]): string {
  const links: string[] = [];
  for (const { row, column, link, value } of cells) {
    if (!link || links.length >= MAX_LINKS) continue;
    const location = xmlAttribute(`${quoteSheetName(link.sheet)}!${link.reference}`);
    const display = xmlAttribute(cutText(String(value ?? ''), 255));
    links.push(
      `<hyperlink ref="${cellReference(row, column)}" location="${location}" display="${display}"/>`,
    );
  }
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** A4, one page wide and as many high as it takes. */
export function printXml({ orientation, footer }: PrintSetup): string {
  const margins = 'left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"';
  const page = `paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"`;
  const foot = footer === '' ? '' : `<oddFooter>${xmlText(cutText(footer, MAX_FOOTER))}</oddFooter>`;
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${margins}/>`,
    `<pageSetup ${page}/>`,
    foot === '' ? '' : `<headerFooter>${foot}</headerFooter>`,
  ].join('');
}
