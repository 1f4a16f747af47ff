import { useEffect, useEffectEvent, useRef } from 'react'
import { Button } from '../../ui/button.tsx'

/** How far before its end the rest of a list is asked for, in the window and in what scrolls in it. */
const ahead = '1000px'

/** The end of a list that is not shown whole: more comes as it scrolls into sight, or at a press. */
export const LoadMore = ({ label, onMore }: { readonly label: string; readonly onMore: () => void }) => {
  const end = useRef<HTMLDivElement>(null)
  const more = useEffectEvent(onMore)
  useEffect(() => {
    const element = end.current
    if (element === null) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) more()
    }, { rootMargin: ahead, scrollMargin: ahead })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <div ref={end} className="load-more"><Button look="quiet" onPress={onMore}>{label}</Button></div>
}
