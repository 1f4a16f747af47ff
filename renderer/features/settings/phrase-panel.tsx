import { Copy } from '@phosphor-icons/react'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { useCopy } from '../../ui/use-copy.ts'
import type { HandedOver } from './hand-over-form.tsx'

/** The words that open the file that was just written, large enough to read them aloud. They are shown once and not kept. */
export const PhrasePanel = ({ handed, onDone }: { readonly handed: HandedOver; readonly onDone: () => void }) => {
  const { laptops: text } = useText()
  const copy = useCopy()
  return (
    <section className="phrase" aria-labelledby="phrase-title">
      <div role="status">
        <b>{text.handedOver}</b>
        <p className="meta">{text.handedOverText({ file: handed.fileName, cases: handed.cases, members: handed.members, actions: handed.actions })}</p>
      </div>
      <h3 id="phrase-title" className="phrase__title">{text.phrase}</h3>
      <ol className="phrase__words">{handed.phrase.split(' ').map((word, place) => <li key={`${place} ${word}`}>{word}</li>)}</ol>
      <p>{text.phraseText}</p>
      <div className="phrase__acts">
        <Button look="filled" takesFocus onPress={onDone}>{text.done}</Button>
        <Button icon={Copy} onPress={() => copy(handed.phrase, text.copiedPhrase)}>{text.copyPhrase}</Button>
      </div>
    </section>
  )
}
