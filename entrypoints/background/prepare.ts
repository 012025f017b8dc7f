import { paintDefaultBadge } from './paint-badge'
import { publishFilter } from './publish-filter'
import { refreshOpenTabs } from './refresh-open-tabs'

/** After an install or an update: corpus, filter and badge first, then the scripts that rely on them. */
export async function prepare(): Promise<void> {
  try {
    await Promise.all([publishFilter(), paintDefaultBadge()])
  } finally {
    // Also where the disk was full: every reader that is asked for tries again.
    const skipped = await refreshOpenTabs()
    if (skipped.length > 0) console.debug('Tabs without scripts until they are loaded again:', skipped)
  }
}
