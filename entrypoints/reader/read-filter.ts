import { browser } from 'wxt/browser'
import { type Filter, type FilterData, loadFilter } from '../../lib/detect/filter'

/** The filter that the background has packed before it injected this script. Throws where there is none. */
export async function readFilter(): Promise<Filter> {
  const { filter } = await browser.storage.local.get('filter')
  const data = (filter as { data?: FilterData } | undefined)?.data
  if (!data) throw new Error('Expected the filter in storage.local, found none')
  return loadFilter(data)
}
