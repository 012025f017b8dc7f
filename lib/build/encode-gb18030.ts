const decoder = new TextDecoder('gb18030', { fatal: true })
/** Says U+FFFD for what no character is. */
const lenient = new TextDecoder('gb18030')

/** The characters of two bytes: the standard's table, read backwards from what decodes by it. */
const PAIRS = new Map<string, [number, number]>()
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue
    const char = lenient.decode(Uint8Array.of(lead, trail))
    if (char.length === 1 && char !== '\uFFFD') PAIRS.set(char, [lead, trail])
  }
}

/**
 * JSON in GB 18030, where an ideograph has two bytes and not three; what the table of two bytes lacks is escaped.
 *
 * @throws Error where it would not be read back as it was
 */
export function encodeJson(value: unknown): Uint8Array<ArrayBuffer> {
  const json = JSON.stringify(value)
  const bytes: number[] = []
  for (const unit of json.split('')) {
    const pair = PAIRS.get(unit)
    if (unit < '\x80') bytes.push(unit.charCodeAt(0))
    else if (pair) bytes.push(...pair)
    else bytes.push(...Buffer.from(`\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))
  }
  const encoded = Uint8Array.from(bytes)
  if (JSON.stringify(JSON.parse(decoder.decode(encoded))) !== json)
    throw new Error('Expected GB 18030 to hold the corpus as it is')
  return encoded
}
