import { Copy, FileText } from '@phosphor-icons/react'
import { useState } from 'react'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useCopy } from '../../ui/use-copy.ts'

/** What can be sent to the developers about a fault: shown in full first, so that it is read before it is copied or saved. */
export const DiagnosticsPanel = () => {
  const text = useText().settings.diagnostics
  const toasts = useToasts()
  const copy = useCopy()
  const [shown, setShown] = useState<string | null>(null)
  const show = async (): Promise<void> => {
    const answer = await call('app.diagnostics', null)
    if (answer.ok) setShown(answer.value.text)
    else toasts.showProblem(answer.problem)
  }
  const save = async (wanted: string): Promise<void> => {
    const answer = await call('app.saveDiagnostics', { text: wanted })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) toasts.show({ title: text.saved, detail: answer.value.fileName, icon: FileText })
  }
  return (
    <Section title={text.title} level={3} {...(shown === null ? { action: <Button icon={FileText} onPress={() => show()}>{text.show}</Button> } : {})}>
      <p className="meta">{text.text}</p>
      {shown !== null && (
        <>
          <pre className="about__paper about__diagnostics" role="region" aria-label={text.title} tabIndex={0}>{shown}</pre>
          <div className="about__actions">
            <Button icon={Copy} onPress={() => copy(shown, text.copied)}>{text.copy}</Button>
            <Button icon={FileText} onPress={() => save(shown)}>{text.save}</Button>
          </div>
        </>
      )}
    </Section>
  )
}
