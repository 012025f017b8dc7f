import { Foot } from './Foot'
import { Header } from './Header'
import { MentionsView } from './MentionsView'
import type { Popup } from './popup'
import { StateMessage } from './StateMessage'

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
      {state.kind === 'mentions' ? (
        <MentionsView popup={popup} groups={state.groups} today={today} />
      ) : (
        <>
          <StateMessage popup={popup} state={state} />
          <Foot />
        </>
      )}
    </div>
  )
}
