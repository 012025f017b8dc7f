import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { ForbiddenPage, PopupState } from '../../lib/popup/state'
import { LibraryLink } from './LibraryLink'
import type { Popup } from './popup'

type Unmarked = Exclude<PopupState, { kind: 'mentions' }>

export interface StateMessageProps {
  popup: Popup
  state: Unmarked
}

/** Why nothing is marked here, in one sentence, and the way out. */
export function StateMessage({ popup, state }: StateMessageProps) {
  const { title, text, detail } = wordsOf(state)
  return (
    <main class="message">
      <div role="status">
        <h2>{title}</h2>
        {text && <p>{text}</p>}
        {detail && <p class="detail">{detail}</p>}
      </div>
      <div class="ways">
        <WaysOut popup={popup} state={state} />
      </div>
    </main>
  )
}

function WaysOut({ popup, state }: StateMessageProps) {
  switch (state.kind) {
    case 'loading':
      return null
    case 'none':
    case 'pdf':
      return <AllTargets />
    case 'forbiddenPage':
      return mayOpen(state.page) ? <Way onClick={popup.reload}>{i18n.t('popup.reload')}</Way> : <AllTargets />
    case 'offSite':
      return <Way onClick={() => popup.setSiteOn(state.site, true)}>{i18n.t('popup.offSite.turnOn')}</Way>
    case 'offAll':
      return <Way onClick={() => popup.setOn(true)}>{i18n.t('popup.offAll.turnOn')}</Way>
    case 'noPermission':
      return <PermissionWays popup={popup} site={state.site} />
    case 'oldScript':
      return (
        <>
          <Way onClick={popup.inject}>{i18n.t('popup.oldScript.start')}</Way>
          <Way onClick={popup.reload} second>
            {i18n.t('popup.reload')}
          </Way>
        </>
      )
    case 'failed':
      return (
        <>
          <Way onClick={popup.retry}>{i18n.t('popup.retry')}</Way>
          <Way onClick={popup.reload} second>
            {i18n.t('popup.reload')}
          </Way>
        </>
      )
  }
}

function AllTargets() {
  return (
    <LibraryLink address={{ kind: 'list' }} primary>
      {i18n.t('popup.allTargets')}
    </LibraryLink>
  )
}

/** Pages that another try may open: once the box for files is ticked, or the page has loaded after all. */
const mayOpen = (page: ForbiddenPage) => page === 'file' || page === 'refused'

function PermissionWays({ popup, site }: { popup: Popup; site: string | null }) {
  return (
    <>
      <Way onClick={() => popup.allow(null)}>{i18n.t('popup.noPermission.allowAll')}</Way>
      {site !== null && (
        <Way onClick={() => popup.allow(site)} second>
          {i18n.t('popup.noPermission.allowSite', [site])}
        </Way>
      )}
    </>
  )
}

interface WayProps {
  onClick: () => void
  children: ComponentChildren
  /** For the way that is not the first choice. */
  second?: boolean
}

function Way({ onClick, children, second = false }: WayProps) {
  return (
    <button type="button" class={second ? 'action' : 'action primary'} onClick={onClick}>
      {children}
    </button>
  )
}

/** `detail` is what the browser said, word for word. */
function wordsOf(state: Unmarked): { title: string; text?: string; detail?: string | null } {
  switch (state.kind) {
    case 'offSite':
      return { title: i18n.t('popup.offSite.title'), text: i18n.t('popup.offSite.text', [state.site]) }
    case 'forbiddenPage':
      return { title: i18n.t('popup.forbiddenPage.title'), text: i18n.t(`popup.forbiddenPage.${state.page}`) }
    case 'failed':
      return {
        title: i18n.t(`popup.failed.${state.what}.title`),
        text: i18n.t(`popup.failed.${state.what}.text`),
        detail: state.detail,
      }
    case 'loading':
      return { title: i18n.t('popup.loading') }
    case 'none':
    case 'offAll':
    case 'noPermission':
    case 'pdf':
    case 'oldScript':
      return { title: i18n.t(`popup.${state.kind}.title`), text: i18n.t(`popup.${state.kind}.text`) }
  }
}
