/** Bytes of a text in GBK, which Node decodes but does not encode: its own table, read backwards. */
export function encodeGbk(text: string): Buffer {
  const bytes = [...text].flatMap((character) => {
    const code = character.charCodeAt(0)
    if (code < 0x80) return [code]
    const pair = TABLE.get(character)
    if (!pair) throw new Error(`GBK has no ${character}`)
    return pair
  })
  return Buffer.from(bytes)
}

const TABLE = new Map<string, [number, number]>()
const decoder = new TextDecoder('gbk')
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = decoder.decode(Uint8Array.of(lead, trail))
    if ([...character].length === 1 && character !== '\uFFFD') TABLE.set(character, [lead, trail])
  }
}
