/** The declaration must stand in the first 1024 bytes (HTML Standard, 13.2.3.2). */
const PRESCAN_BYTES = 1024
const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i

/**
 * Decodes a page's bytes: a byte order mark decides, then what the HTML declares, then UTF-8 if the bytes
 * are that, else GB18030, which all older pages of the mainland are written in.
 * @throws an Error that names the encoding where the bytes are not in it
 */
export function decodePage(bytes: Uint8Array, kind: 'html' | null): string {
  const marked = byteOrderMark(bytes)
  if (marked) return decode(bytes, marked)
  const declared = kind === 'html' ? META.exec(latin1(bytes.subarray(0, PRESCAN_BYTES)))?.[1] : undefined
  if (declared) return decode(bytes, superset(declared))
  try {
    return decode(bytes, 'utf-8')
  } catch {
    return decode(bytes, 'gb18030')
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch (error) {
    throw new Error(`expected text in ${encoding}, found bytes that are not`, { cause: error })
  }
}

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** A page that says gb2312 may use anything of gb18030; browsers read it so, too. */
function superset(encoding: string): string {
  return /^(?:gb2312|gbk|x-gbk)$/i.test(encoding) ? 'gb18030' : encoding
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
