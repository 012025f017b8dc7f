import { AccessBar } from './AccessBar'
import { Foot } from './Foot'
import { Header } from './Header'
import { MentionsView } from './MentionsView'
import type { Popup } from './popup'
import { Removed } from './Removed'
import { StateMessage } from './StateMessage'
import { Unshown } from './Unshown'

export interface AppProps {
  popup: Popup
  /** What deadlines are held against. */
  today: Date
}

export function App({ popup, today }: AppProps) {
  const state = popup.state.value
  return (
    <div class="lens popup" data-state={state.kind}>
      <Header popup={popup} state={state} />
      <AccessBar popup={popup} />
      <Removed popup={popup} />
      {state.kind === 'mentions' ? (
        <MentionsView popup={popup} groups={state.groups} unshown={state.unshown} today={today} />
      ) : (
        <>
          <StateMessage popup={popup} state={state} />
          <div>
            {state.kind === 'none' && <Unshown popup={popup} groups={state.unshown} />}
            <Foot />
          </div>
        </>
      )}
    </div>
  )
}
