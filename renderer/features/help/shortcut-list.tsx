import { Printer } from '@phosphor-icons/react'
import { Fragment } from 'react'
import { useCall } from '../../api.ts'
import { useKeyNames } from '../../key-names.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { shortcuts, type Shortcut, type ShortcutKey } from './shortcuts.ts'

/** The words and signs of keys, as this computer and this keyboard have them. */
const useShortcutWords = () => {
  const { help: text, actions } = useText()
  const { signOf } = useKeyNames()
  const platform = useCall('app.info', null, []).value?.platform ?? 'linux'
  return {
    does: ({ does }: Shortcut): string => ('key' in does ? text.keys[does.key] : 'evening' in does ? text.evening[does.evening] : text.kind({ kind: actions.kinds[does.kind] })),
    sign: (key: ShortcutKey): string => {
      if (typeof key !== 'string') return 'letter' in key ? key.letter : signOf(key.code)
      return key === 'command' ? text.command({ platform: platform === 'darwin' ? 'darwin' : 'other' }) : text.keyNames[key]
    },
  }
}

const Pressed = ({ shortcut: { pressed, isRange = false }, sign }: { readonly shortcut: Shortcut; readonly sign: (key: ShortcutKey) => string }) => {
  const { help: text } = useText()
  return (
    <span className="help-keys__names keep-ltr">
      {pressed.map((keys, at) => (
        <Fragment key={keys.map(sign).join(' ')}>
          {at > 0 && <span className="meta">{isRange ? text.to : text.or}</span>}
          <span className="help-keys__press">{keys.map((key) => <kbd key={sign(key)}>{sign(key)}</kbd>)}</span>
        </Fragment>
      ))}
    </span>
  )
}

const allPages = Object.keys(shortcuts) as readonly (keyof typeof shortcuts)[]

/** The keys of every page, or of some. */
export const ShortcutList = ({ pages = allPages }: { readonly pages?: readonly (keyof typeof shortcuts)[] }) => {
  const { help: text } = useText()
  const { does, sign } = useShortcutWords()
  return pages.map((page) => (
    <section key={page} className="help-keys" aria-label={text.pages[page]}>
      <h3 className="section__title" data-small>{text.pages[page]}</h3>
      <table>
        <thead className="visually-hidden"><tr><th scope="col">{text.does}</th><th scope="col">{text.key}</th></tr></thead>
        <tbody>
          {shortcuts[page].map((shortcut) => <tr key={does(shortcut)}><td>{does(shortcut)}</td><td><Pressed shortcut={shortcut} sign={sign} /></td></tr>)}
        </tbody>
      </table>
    </section>
  ))
}

/** Prints what Help shows, without the rest of the window. */
export const PrintButton = () => {
  const { help: text } = useText()
  return <Button icon={Printer} onPress={() => window.print()}>{text.print}</Button>
}
