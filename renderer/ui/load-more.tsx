import { useEffect, useEffectEvent, useRef } from 'react'
import { Button } from './button.tsx'
import './load-more.css'

/** The distance to the end of a list at which the rest is loaded. */
const distance = '1000px'

/** Says once that the end of a list comes into sight. */
const End = ({ onInSight }: { readonly onInSight: () => void }) => {
  const end = useRef<HTMLSpanElement>(null)
  const more = useEffectEvent(onInSight)
  useEffect(() => {
    const element = end.current
    if (element === null) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) more()
    }, { rootMargin: distance, scrollMargin: distance })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <span ref={end} />
}

/**
 * The end of a list that is not loaded completely: loads more when it scrolls into sight, or when pressed. A list that may be
 * so long that loading it whole stops the window loads less in sight. `shown` is how many are loaded: with each change it is
 * looked again whether the end is in sight, while the button stays the same, so that a press on it is not lost.
 */
export const LoadMore = ({ label, shown, onMore, onInSight = onMore }: { readonly label: string; readonly shown: number; readonly onMore: () => void; readonly onInSight?: () => void }) => (
  // The end moves away while more is loaded in sight, and a press would end beside the button.
  <div className="load-more"><End key={shown} onInSight={onInSight} /><Button look="quiet" actsOnPressStart onPress={onMore}>{label}</Button></div>
)
