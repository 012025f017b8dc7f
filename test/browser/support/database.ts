import type { Lens } from '../../../lib/cli/browsers/lens'

/** Every row of every table of the extension's database, as the browser has it, read beside Dexie. */
export function readTables(lens: Lens): Promise<Record<string, unknown[]>> {
  return lens.callApi(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('target-lens')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const names = [...database.objectStoreNames]
      const reading = database.transaction(names)
      const tables = {}
      for (const name of names) {
        const request = reading.objectStore(name).getAll()
        request.onsuccess = () => { tables[name] = request.result }
      }
      reading.onabort = () => reject(reading.error)
      reading.oncomplete = () => {
        database.close()
        resolve(tables)
      }
    }
  })`)
}

/** Puts rows into a table, beside Dexie: a page that is open does not hear of it. */
export function putRows(lens: Lens, table: string, rows: unknown[]): Promise<void> {
  return lens.callApi(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('target-lens')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction(${JSON.stringify(table)}, 'readwrite')
      for (const row of ${JSON.stringify(rows)}) writing.objectStore(${JSON.stringify(table)}).put(row)
      writing.onabort = () => reject(writing.error)
      writing.oncomplete = () => {
        opening.result.close()
        resolve(null)
      }
    }
  })`)
}
