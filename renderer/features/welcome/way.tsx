import { ArrowRight } from '@phosphor-icons/react'
import { Icon } from '../../ui/icon.tsx'
import type { IconShape } from '../../ui/icon-shape.ts'
import { useOnce } from '../../ui/use-once.ts'

/** One large choice of a page that asks where to go next. */
export const Way = ({ icon, title, text, isFirst = false, onChoose }: {
  readonly icon: IconShape
  readonly title: string
  readonly text: string
  readonly isFirst?: boolean
  /** A promise keeps the choice busy until it is settled. */
  readonly onChoose: () => unknown
}) => {
  const { isBusy, run } = useOnce(onChoose)
  return (
    <li>
      <button type="button" className="way" data-first={isFirst} aria-busy={isBusy} onClick={run}>
        <Icon shape={icon} size={32} />
        <span className="way__words"><span className="way__title">{title}</span><span className="way__text">{text}</span></span>
        <Icon shape={ArrowRight} size={20} />
      </button>
    </li>
  )
}
