/**
 * A text as a criterion in a formula. Criteria take `*`, `?` and `~` as wildcards and a leading
 * comparison sign as one, so those are escaped.
 */
export function textLiteral(text: string): string {
  const plain = text.replace(/([*?~])/g, '~$1').replace(/"/g, '""');
  return /^[=<>]/.test(plain) ? `"=${plain}"` : `"${plain}"`;
}
