import type { ProjectView, TargetView } from '../../lib/corpus/view'
import type { KeepRequest, KeptHere, TakenBack } from '../../lib/messages/protocol'
import { keptAddress } from '../../lib/record/kept-address'
import type { KeptMention, KeptTarget } from '../../lib/record/model'
import { projectViews } from '../../lib/store/corpus-queries'
import { keepMention, keptOf, takeBack } from '../../lib/store/kept'
import type { Asker, FrameAsker } from './asker'

/** A page may call itself anything. */
const LONGEST_TITLE = 1_000

/**
 * Keeps a mention of the asker's page, with the targets as the corpus has them now. Returns the entry's id:
 * that of the one which is there, where the same sentence was kept before.
 *
 * @throws for a private window, a page that cannot be gone back to, and what the corpus does not know
 */
export async function keep(request: KeepRequest, asker: FrameAsker): Promise<string> {
  const { projectId, targetIds, quote, start, end, claims, pageDate } = request
  const url = addressOf(asker)
  const view = await viewOf(projectId)
  const entry: KeptMention = {
    id: crypto.randomUUID(),
    projectId,
    projectName: view.project.name,
    targets: targetIds.map((id) => snapshot(targetIn(view, id))),
    page: {
      url,
      title: asker.tabTitle.slice(0, LONGEST_TITLE),
      date: pageDate?.date ?? null,
      dateFrom: pageDate?.from ?? null,
    },
    quote,
    surface: quote.exact.slice(start, end),
    start,
    end,
    claims,
    note: '',
    keptAt: new Date().toISOString(),
    editedAt: null,
    visit: null,
  }
  for (const { targetId } of claims) targetIn(view, targetId)
  return (await keepMention(entry)).id
}

/** Takes an entry out, unless it bears a note. A frame may do so with an entry of its own address only. */
export async function unkeep(id: string, asker: Asker): Promise<TakenBack> {
  return takeBack(id, asker.kind === 'frame' ? addressOf(asker) : null)
}

/** What is kept of the asker's address; null in a private window. */
export async function keptHere({ address, incognito }: FrameAsker): Promise<KeptHere[] | null> {
  if (incognito) return null
  const url = keptAddress(address)
  if (url === null) return []
  return (await keptOf(url)).map(({ id, projectId, quote: { exact } }) => ({ id, projectId, exact }))
}

function addressOf({ address, incognito }: FrameAsker): string {
  if (incognito) throw new Error('Nothing of a private window is kept')
  const url = keptAddress(address)
  if (url === null) throw new Error(`Expected the address of a page to go back to, found ${address}`)
  return url
}

async function viewOf(projectId: string): Promise<ProjectView> {
  const view = (await projectViews([projectId]))[projectId]
  if (!view) throw new Error(`Expected a project of the corpus, found ${projectId}`)
  return view
}

function targetIn({ project, targets }: ProjectView, id: string): TargetView {
  const found = targets.find(({ target }) => target.id === id)
  if (!found) throw new Error(`Expected a target of ${project.id}, found ${id}`)
  return found
}

function snapshot({ target, citation }: TargetView): KeptTarget {
  const { id, exact, action, stage, deadline, figures } = target
  const { documentTitle, section } = citation
  return { id, exact, action, stage, deadline, figures, documentTitle, section }
}
