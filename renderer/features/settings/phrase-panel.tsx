import { Copy } from '@phosphor-icons/react'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { useCopy } from '../../ui/use-copy.ts'

/** The words that open the file that was just written, large enough to read them aloud. They are shown once and not kept. */
export const PhrasePanel = ({ title, file, phrase, onDone }: { readonly title: string; /** What is in the file. */ readonly file: string; readonly phrase: string; readonly onDone: () => void }) => {
  const { laptops: text } = useText()
  const copy = useCopy()
  return (
    <section className="phrase" aria-labelledby="phrase-title">
      <div role="status">
        <b>{title}</b>
        <p className="meta">{file}</p>
      </div>
      <h3 id="phrase-title" className="phrase__title">{text.phrase}</h3>
      <ol className="phrase__words">{phrase.split(' ').map((word, place) => <li key={`${place} ${word}`}>{word}</li>)}</ol>
      <p>{text.phraseText}</p>
      <div className="phrase__acts">
        <Button look="filled" takesFocus onPress={onDone}>{text.done}</Button>
        <Button icon={Copy} onPress={() => copy(phrase, text.copiedPhrase)}>{text.copyPhrase}</Button>
      </div>
    </section>
  )
}
