import type { View } from '../../../lib/cli/browsers/view'

/** A file that the record's page would save. */
export interface SavedFile {
  name: string
  type: string
  text: string
}

/** Presses a button that saves a file, and gives the file instead of letting the browser put it on the disk. */
export async function savedBy(page: View, selector: string): Promise<SavedFile> {
  await page.evaluate(() => {
    const saved = globalThis as { savedFile?: SavedFile | undefined }
    saved.savedFile = undefined
    let blob = new Blob()
    URL.createObjectURL = (made) => {
      blob = made as Blob
      return 'blob:kept-by-the-test'
    }
    HTMLAnchorElement.prototype.click = async function () {
      // text() would drop a byte order mark.
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer())
      saved.savedFile = { name: this.download, type: blob.type, text }
    }
  })
  await page.click(selector)
  return page.until(() => (globalThis as { savedFile?: SavedFile }).savedFile)
}

/** Chooses a file in the record's page, as a person does in the browser's dialog. */
export async function chooseFile(page: View, name: string, text: string): Promise<void> {
  await page.until(() => document.querySelector('.import input'))
  await page.evaluate(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>('.import input')
      const chosen = new DataTransfer()
      chosen.items.add(new File([content], fileName, { type: 'application/json' }))
      if (input) input.files = chosen.files
      input?.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    text,
  )
}
