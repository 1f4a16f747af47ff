/** Five tally marks: the icon of actions. */
export const TallyIcon = ({ size = 20, weight = 'regular' }: { readonly size?: number; readonly weight?: string }) => (
  <svg width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeLinecap="round"
    strokeWidth={weight === 'fill' ? 1.8 : 1.3} aria-hidden="true">
    <path d="M4.500 4v12M8 4v12M11.500 4v12M15 4v12M2 13.500 18 6.500" />
  </svg>
)
