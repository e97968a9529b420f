/** The record of a sheet in an .xls file: where its cells begin, its state, its kind, and its name. */
const sheetRecord = 0x85;

/** Whether an .xls file hides a sheet; false where the record of its name is torn apart. */
export function hidesSheet(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Before the name: kind and length of the record, place (4 bytes), state, kind of sheet, length, width of a letter.
  return [Buffer.from(name, 'latin1'), Buffer.from(name, 'utf16le')].some((spelt) => {
    for (let at = file.indexOf(spelt); at >= 0; at = file.indexOf(spelt, at + 1)) {
      const isRecord =
        at >= 12 &&
        file.readUInt16LE(at - 12) === sheetRecord &&
        file.readUInt16LE(at - 10) === spelt.length + 8 &&
        file[at - 2] === name.length;
      if (isRecord && (file[at - 4]! & 3) > 0) return true;
    }
    return false;
  });
}
