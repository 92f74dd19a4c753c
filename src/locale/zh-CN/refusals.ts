import type { Words } from '../words';

/** What is wrong, where, and what to do next, for every way a workbook is refused. */
export const refused: Words['refused'] = (code, file, details) => {
  const part = details['part'] ?? '';
  const where = part === '' ? '' : `（${part}）`;
  switch (code) {
    case 'file-not-found':
      return `找不到文件“${file}”。请检查路径和文件名。`;
    case 'file-unreadable':
      return `无法打开文件“${file}”。请检查是否有读取权限，或文件是否正被其他程序独占。`;
    case 'empty-file':
      return `文件“${file}”是空文件（0字节）。请重新获取或另存一份再试。`;
    case 'not-a-workbook':
      return `“${file}”不是 .xlsx 工作簿。请用 Excel 或 WPS 打开原文件，另存为“Excel 工作簿 (*.xlsx)”后再试。`;
    case 'old-xls':
      return `“${file}”是旧版格式（.xls 或 .et）。请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (*.xlsx)”后再试。`;
    case 'encrypted':
      return `“${file}”设置了打开密码，无法读取。请去掉密码另存一份后再试。`;
    case 'is-csv-or-html':
      return `“${file}”的内容是文本或网页，不是 Excel 工作簿。请用 Excel 打开后另存为“Excel 工作簿 (*.xlsx)”再试。`;
    case 'is-xlsb':
      return `“${file}”是二进制工作簿 (.xlsb)。请另存为“Excel 工作簿 (*.xlsx)”后再试。`;
    case 'is-ods':
      return `“${file}”是 OpenDocument 表格 (.ods)。请另存为“Excel 工作簿 (*.xlsx)”后再试。`;
    case 'zip-damaged':
      return `文件“${file}”已损坏或不完整${where}，没有读取任何数据。请重新获取文件，或用 Excel 修复后另存。`;
    case 'part-missing':
      return `文件“${file}”缺少必要的部分${where}，没有读取任何数据。请用 Excel 或 WPS 打开后另存一份再试。`;
    case 'part-damaged':
      return `文件“${file}”的内容有损坏${where}，没有读取任何数据。请用 Excel 打开并修复，另存后再试。`;
    case 'too-large':
      return `文件“${file}”超出可处理的范围${where}${details['limit'] === undefined ? '' : `，上限为${details['limit']}`}。请删去多余的行列或拆分工作簿后再试。`;
    case 'unsafe-xml':
      return `文件“${file}”含有不安全的内容（文档类型或实体声明）${where}，已拒绝读取。请用 Excel 打开后另存一份再试。`;
    case 'no-sheets':
      return `工作簿“${file}”中没有工作表，没有可校验的内容。`;
    case 'no-rows':
      return `工作簿“${file}”的工作表都是空的，没有可校验的内容。请确认文件是否选对。`;
    case 'signed':
      return `工作簿“${file}”带有数字签名，写入会使签名失效，因此没有写入。请先另存一份不带签名的副本。`;
    case 'structure-protected':
      return `工作簿“${file}”保护了结构，不能添加工作表，因此没有写入。请在“审阅”中撤消工作簿保护后再试。`;
    case 'too-many-sheets':
      return `工作簿“${file}”的工作表过多，无法再添加，因此没有写入。`;
  }
};
