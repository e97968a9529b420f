/** A cell that starts like a formula is one to a spreadsheet; a leading apostrophe keeps it text. Plain numbers stay as they are. */
export const withoutFormula = (text: string): string => (/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text);

/** A cell as a spreadsheet reads it without harm: hyphens for minus signs, spaces that break, and nothing that it would run. */
export const forSpreadsheet = (text: string): string => withoutFormula(text.replaceAll('−', '-').replaceAll('\u00a0', ' '));
