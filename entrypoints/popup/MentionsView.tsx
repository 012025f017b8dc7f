import { claimsBeside } from '../../lib/popup/beside'
import { claimsToShow } from '../../lib/popup/claims'
import type { ProjectGroup } from '../../lib/popup/group'
import { lookUp } from '../../lib/popup/place'
import type { UnshownGroup } from '../../lib/popup/unshown'
import { Here, SENTENCE_BUDGET } from './Here'
import { ProjectPanel } from './ProjectPanel'
import { ProjectTabs } from './ProjectTabs'
import type { Popup } from './popup'
import { Unshown } from './Unshown'

export interface MentionsViewProps {
  popup: Popup
  groups: ProjectGroup[]
  unshown: UnshownGroup[]
  today: Date
}

/** The page's projects as tabs, the chosen one's targets in their passages, and where the page speaks of it. */
export function MentionsView({ popup, groups, unshown, today }: MentionsViewProps) {
  const place = popup.place.value
  const found = place && lookUp(groups, place)
  if (!found) return null
  const { group, mention } = found
  const shown = claimsToShow(group.mentions, place.index)
  const beside = claimsBeside(mention, shown.claims, SENTENCE_BUDGET)
  const contexts = popup.contexts.value
  const nameOf = ({ projectId, mentions }: ProjectGroup) => mentions[0]?.projectName ?? projectId
  return (
    <main class="main">
      <ProjectTabs groups={groups} nameOf={nameOf} chosenId={group.projectId} onChoose={popup.choose} />
      <ProjectPanel
        key={group.projectId}
        projectId={group.projectId}
        context={contexts.get(group.projectId)}
        targetIds={mention.targetIds}
        today={today}
        pageDate={mention.pageDate}
        shown={shown}
        beside={beside}
      />
      <Here
        mention={mention}
        compared={beside}
        number={place.index + 1}
        count={group.mentions.length}
        shown={popup.shown.value}
        keeping={popup.keeping}
        incognito={popup.incognito.value}
        onStep={popup.step}
        onShow={() => popup.show(mention)}
        onDismiss={() => popup.dismiss(mention)}
      />
      <Unshown popup={popup} groups={unshown} />
    </main>
  )
}
