import { useText } from '../text.ts'
import { Button } from './button.tsx'
import { Page, PageHeader } from './page.tsx'
import './encoding-page.css'

export type Encoding = { readonly encoding: string; readonly sample: string }

/** Asks in which encoding a text is, with a sample of the text in each. */
export const EncodingPage = ({ choices, onChoose, onBack }: {
  readonly choices: readonly Encoding[]
  readonly onChoose: (encoding: string) => void
  readonly onBack: () => void
}) => {
  const text = useText().import
  const readAs = (code: string): string => {
    const name = text.alphabets[code as keyof typeof text.alphabets] ?? ''
    return name === '' ? text.readAs({ code }) : text.readAsNamed({ name, code })
  }
  return (
    <Page>
      <PageHeader title={text.encodingTitle} meta={text.encodingText} actions={<Button look="quiet" onPress={onBack}>{text.notNow}</Button>} />
      <ul className="encodings" aria-label={text.encodingTitle}>
        {choices.map(({ encoding, sample }) => (
          <li key={encoding} className="encoding">
            <p className="paper encoding__sample" dir="auto">{sample}</p>
            <Button onPress={() => onChoose(encoding)}>{readAs(encoding)}</Button>
          </li>
        ))}
      </ul>
    </Page>
  )
}
