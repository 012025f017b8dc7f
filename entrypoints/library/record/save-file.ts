/** So long a browser may take to begin a download before its data goes. */
const KEEP_MS = 60_000

/** Saves a text as a file, as a click on a download link does. It goes from memory to disk, through no network. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
