/** A macro workbook with about everything Excel keeps in one, to see that none of it changes. */
import type { TestEntry } from './zip-for-tests';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

function rels(
  ...all: readonly (readonly [id: string, kind: string, target: string, mode?: string])[]
): string {
  const each = all.map(([id, kind, target, mode]) => {
    const type = kind.includes(':') ? kind : `${DOC}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  });
  return `${XML}<Relationships xmlns="${PKG}">${each.join('')}</Relationships>`;
}

const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
  ['bin', 'application/vnd.ms-office.vbaProject'],
  ['png', 'image/png'],
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['vml', `${OFFICE}.vmlDrawing`],
  ['xml', 'application/xml'],
]
  .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  .join('')}${[
  ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['xl/worksheets/sheet1.xml', `${OFFICE}.spreadsheetml.worksheet+xml`],
  ['xl/worksheets/sheet2.xml', `${OFFICE}.spreadsheetml.worksheet+xml`],
  ['xl/chartsheets/sheet1.xml', `${OFFICE}.spreadsheetml.chartsheet+xml`],
  ['xl/theme/theme1.xml', `${OFFICE}.theme+xml`],
  ['xl/styles.xml', `${OFFICE}.spreadsheetml.styles+xml`],
  ['xl/sharedStrings.xml', `${OFFICE}.spreadsheetml.sharedStrings+xml`],
  ['xl/calcChain.xml', `${OFFICE}.spreadsheetml.calcChain+xml`],
  ['xl/drawings/drawing1.xml', `${OFFICE}.drawing+xml`],
  ['xl/drawings/drawing2.xml', `${OFFICE}.drawing+xml`],
  ['xl/charts/chart1.xml', `${OFFICE}.drawingml.chart+xml`],
  ['xl/comments1.xml', `${OFFICE}.spreadsheetml.comments+xml`],
  ['xl/tables/table1.xml', `${OFFICE}.spreadsheetml.table+xml`],
  ['xl/pivotTables/pivotTable1.xml', `${OFFICE}.spreadsheetml.pivotTable+xml`],
  ['xl/pivotCache/pivotCacheDefinition1.xml', `${OFFICE}.spreadsheetml.pivotCacheDefinition+xml`],
  ['xl/pivotCache/pivotCacheRecords1.xml', `${OFFICE}.spreadsheetml.pivotCacheRecords+xml`],
  ['xl/externalLinks/externalLink1.xml', `${OFFICE}.spreadsheetml.externalLink+xml`],
  ['xl/printerSettings/printerSettings1.bin', `${OFFICE}.spreadsheetml.printerSettings`],
  ['customXml/itemProps1.xml', `${OFFICE}.customXmlProperties+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', `${OFFICE}.extended-properties+xml`],
]
  .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
  .join('')}</Types>`;

const WORKBOOK =
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOC}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
  ' mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">' +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="ThisWorkbook"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="D:\\残联\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12210" activeTab="1"/></bookViews>' +
  '<sheets><sheet name="支出台账" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="7" r:id="rId2"/>' +
  '<sheet name="名册" sheetId="3" state="hidden" r:id="rId3"/></sheets>' +
  '<externalReferences><externalReference r:id="rId8"/></externalReferences>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">支出台账!$A$1:$C$3</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="2">名册!$1:$1</definedName>' +
  '<definedName name="单价">支出台账!$C$2</definedName></definedNames>' +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="4" r:id="rId9"/></pivotCaches>' +
  '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac"` +
  ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">' +
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><sz val="14"/><name val="楷体"/><family val="3"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="170" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="1"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="百分比" xfId="1" builtinId="5"/><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const SHEET1 =
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${DOC}"><sheetPr codeName="Sheet1" filterMode="1"/><dimension ref="A1:C3"/>` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>' +
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
  '<row r="2" hidden="1"><c r="A2" s="1"><v>43831</v></c><c r="C2"><v>10000</v></c></row>' +
  '<row r="3"><c r="C3"><f>SUM(C2:C2)*[1]Sheet1!A1</f><v>10000</v></c></row></sheetData>' +
  '<autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="2020"/></filters></filterColumn></autoFilter>' +
  '<conditionalFormatting sqref="C2:C3"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" r:id="rId5"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" r:id="rId4"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts></worksheet>';

const SHEET2 = `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row></sheetData></worksheet>`;

const CHART =
  `${XML}<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
  '<c:val><c:numRef><c:f>支出台账!$C$2:$C$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>';

const PIVOT_CACHE =
  `${XML}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${DOC}" r:id="rId1" refreshedBy="甲" recordCount="1"><cacheSource type="worksheet">` +
  '<worksheetSource ref="A1:C3" sheet="支出台账"/></cacheSource><cacheFields count="1"><cacheField name="日期"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>';

const BINARY = Uint8Array.from({ length: 3000 }, (_, i) => (i * 31 + (i >> 3)) & 0xff);

/** The parts as text or bytes, in the order in which Excel writes them. */
export const RICH_PARTS: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>([
  ['[Content_Types].xml', CONTENT_TYPES],
  [
    '_rels/.rels',
    rels(
      ['rId3', 'extended-properties', 'docProps/app.xml'],
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', `${PKG}/metadata/core-properties`, 'docProps/core.xml'],
    ),
  ],
  ['xl/workbook.xml', WORKBOOK],
  [
    'xl/_rels/workbook.xml.rels',
    rels(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'],
      ['rId5', 'styles', 'styles.xml'],
      ['rId6', 'sharedStrings', 'sharedStrings.xml'],
      ['rId7', 'calcChain', 'calcChain.xml'],
      ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId10', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ['rId11', 'customXml', '../customXml/item1.xml'],
    ),
  ],
  ['xl/worksheets/sheet1.xml', SHEET1],
  ['xl/worksheets/sheet2.xml', SHEET2],
  [
    'xl/worksheets/_rels/sheet1.xml.rels',
    rels(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId5', 'hyperlink', 'https://example.org/a?b=1&amp;c=2', 'External'],
      ['rId6', 'table', '../tables/table1.xml'],
      ['rId7', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ),
  ],
  [
    'xl/chartsheets/sheet1.xml',
    `${XML}<chartsheet xmlns="${MAIN}" xmlns:r="${DOC}"><drawing r:id="rId1"/></chartsheet>`,
  ],
  ['xl/chartsheets/_rels/sheet1.xml.rels', rels(['rId1', 'drawing', '../drawings/drawing2.xml'])],
  ['xl/drawings/drawing1.xml', `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"/>`],
  [
    'xl/drawings/_rels/drawing1.xml.rels',
    rels(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png']),
  ],
  ['xl/drawings/drawing2.xml', `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"/>`],
  [
    'xl/drawings/vmlDrawing1.vml',
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
  ],
  ['xl/charts/chart1.xml', CHART],
  ['xl/media/image1.png', BINARY.slice(7, 900)],
  ['xl/theme/theme1.xml', `${XML}<a:theme xmlns:a="${DRAWING}/main" name="Office"/>`],
  ['xl/styles.xml', STYLES],
  [
    'xl/sharedStrings.xml',
    `${XML}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>日期</t></si><si><t>协会</t></si><si><t>金额</t></si></sst>`,
  ],
  ['xl/vbaProject.bin', BINARY],
  [
    'xl/comments1.xml',
    `${XML}<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList/></comments>`,
  ],
  ['xl/tables/table1.xml', `${XML}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:C3"/>`],
  ['xl/pivotTables/pivotTable1.xml', `${XML}<pivotTableDefinition xmlns="${MAIN}" name="透视" cacheId="4"/>`],
  [
    'xl/pivotTables/_rels/pivotTable1.xml.rels',
    rels(['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']),
  ],
  ['xl/pivotCache/pivotCacheDefinition1.xml', PIVOT_CACHE],
  [
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
    rels(['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']),
  ],
  ['xl/pivotCache/pivotCacheRecords1.xml', `${XML}<pivotCacheRecords xmlns="${MAIN}" count="0"/>`],
  ['xl/externalLinks/externalLink1.xml', `${XML}<externalLink xmlns="${MAIN}"/>`],
  [
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    rels(['rId1', 'externalLinkPath', '预算.xlsx', 'External']),
  ],
  ['xl/printerSettings/printerSettings1.bin', BINARY.slice(0, 200)],
  ['xl/calcChain.xml', `${XML}<calcChain xmlns="${MAIN}"><c r="C3" i="1" l="1"/></calcChain>`],
  ['customXml/item1.xml', '<b:Sources xmlns:b="urn:somebody-else"/>'],
  [
    'customXml/itemProps1.xml',
    `${XML}<ds:datastoreItem ds:itemID="{0A0A0A0A-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  ],
  ['customXml/_rels/item1.xml.rels', rels(['rId1', 'customXmlProps', 'itemProps1.xml'])],
  [
    'docProps/core.xml',
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`,
  ],
  [
    'docProps/app.xml',
    `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
  ],
]);

/** The entries of the rich workbook, each part's text changed by `change` on its way. */
export function richEntries(change: (text: string, name: string) => string = (text) => text): TestEntry[] {
  return [...RICH_PARTS].map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? change(content, name) : content,
    stored: name.endsWith('.png'),
    descriptor: name === 'xl/theme/theme1.xml',
  }));
}
