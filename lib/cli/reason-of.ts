/** Why a file could not be read, in words for who named it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a directory'
  if (error instanceof RangeError && error.message.includes('call stack'))
    return 'its elements are nested too deeply'
  return error.message
}
