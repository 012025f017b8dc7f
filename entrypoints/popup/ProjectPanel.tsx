import { i18n } from '#i18n'
import { Passage } from '../../components/Passage'
import { Quote } from '../../components/Quote'
import { TargetCard } from '../../components/TargetCard'
import { Where } from '../../components/Where'
import type { PageClaim } from '../../lib/compare/claims/page-claim'
import type { PageDate } from '../../lib/compare/page-date'
import type { TargetView } from '../../lib/corpus/view'
import type { ShownClaims } from '../../lib/popup/claims'
import { LibraryLink } from './LibraryLink'
import { PANEL_ID, tabId } from './ProjectTabs'
import type { ProjectContext } from './ports'
import { Said } from './Said'

export interface ProjectPanelProps {
  projectId: string
  /** Undefined until the corpus is read. */
  context: ProjectContext | undefined
  /** The targets that the mention is about, nearest first. */
  targetIds: string[]
  today: Date
  /** The day of the page that the mention stands in. */
  pageDate: PageDate | null
  /** What the page says to the targets. */
  shown: ShownClaims
  /** Those of them that are read where the mention's own sentence is shown. */
  beside: PageClaim[]
}

/** A project's targets, each inside its whole passage. Scrolls; head and foot of the popup stay. */
export function ProjectPanel({ projectId, context, ...rest }: ProjectPanelProps) {
  return (
    // A scroll container must be reachable by keyboard, or its end cannot be read without a mouse.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div class="panel" role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(projectId)} tabIndex={0}>
      {context ? (
        <Context context={context} {...rest} />
      ) : (
        <p class="pending" role="status">
          {i18n.t('popup.readingCorpus')}
        </p>
      )}
    </div>
  )
}

interface ContextProps extends Omit<ProjectPanelProps, 'projectId'> {
  context: ProjectContext
}

function Context({ context, targetIds, today, pageDate, shown, beside }: ContextProps) {
  const { view } = context
  const known = targetIds.filter((id) => view.targets.some(({ target }) => target.id === id))
  const ids = known.length > 0 ? known : view.targets.map(({ target }) => target.id)
  const others = view.targets.filter(({ target }) => !ids.includes(target.id))
  return (
    <>
      <TargetCard
        view={view}
        targetIds={ids}
        today={today}
        pageDate={pageDate}
        claims={shown.claims}
        isElsewhere={shown.elsewhere}
        claimContext={(claims) => <Said claims={claims} beside={beside} />}
        quote={(target) => <InPassage view={target} context={context} ids={ids} />}
      />
      {others.length > 0 && <Others views={others} />}
    </>
  )
}

/** The quote inside its passage; where an earlier target has shown the passage already, the quote alone. */
function InPassage({ view, context, ids }: { view: TargetView; context: ProjectContext; ids: string[] }) {
  const { target, citation } = view
  const passage = context.passages.get(target.passageId)
  const targetById = new Map(context.view.targets.map((one) => [one.target.id, one.target]))
  const firstInPassage = ids.find((id) => targetById.get(id)?.passageId === target.passageId) === target.id
  return (
    <>
      {passage && firstInPassage ? (
        <div class="context">
          <Where citation={citation} />
          <Passage passage={passage} targets={[target]} currentId={target.id} />
        </div>
      ) : (
        <Quote view={view} />
      )}
      <p class="full-text">
        <LibraryLink address={{ kind: 'target', id: target.id }}>{i18n.t('popup.fullText')}</LibraryLink>
      </p>
    </>
  )
}

/** The project's targets that this mention is not about, by their own words. */
function Others({ views }: { views: TargetView[] }) {
  return (
    <section class="others">
      <h3>{i18n.t('popup.otherTargets')}</h3>
      <ul>
        {views.map(({ target }) => (
          <li key={target.id} class="their-words" lang="zh-CN">
            <LibraryLink address={{ kind: 'target', id: target.id }}>
              {target.focus?.exact ?? target.exact}
            </LibraryLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
