import { useEffect, useEffectEvent, useRef } from 'react'
import { Button } from './button.tsx'
import './load-more.css'

/** The distance to the end of a list at which the rest is loaded. */
const distance = '1000px'

/** The end of a list that is not loaded completely: loads more when it scrolls into sight, or when pressed. */
export const LoadMore = ({ label, onMore }: { readonly label: string; readonly onMore: () => void }) => {
  const end = useRef<HTMLDivElement>(null)
  const more = useEffectEvent(onMore)
  useEffect(() => {
    const element = end.current
    if (element === null) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) more()
    }, { rootMargin: distance, scrollMargin: distance })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <div ref={end} className="load-more"><Button look="quiet" onPress={onMore}>{label}</Button></div>
}
