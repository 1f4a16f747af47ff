/** The icon of the app without wick and seams, for sizes up to 32 pixels. */
export const VigilMark = ({ size }: { readonly size: number }) => (
  <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true" style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}>
    <rect width="64" height="64" rx="14" fill="var(--icon-desk)" />
    <path d="M9 34 30 17.200a3.400 3.400 0 0 1 4 0L55 34z" fill="var(--icon-flap)" />
    <path d="M32 6c3 6 9 11 9 19.400C41 31.400 37 35 32 35s-9-3.600-9-9.600C23 17 29 12 32 6z" fill="var(--icon-flame)" />
    <path d="M32 18c1.700 3 4.500 5.700 4.500 9.300 0 3-2 5-4.500 5s-4.500-2-4.500-5c0-3.600 2.800-6.300 4.500-9.300z" fill="var(--icon-heart)" />
    <path d="M9 35c0-1.600 1.700-2.400 3-1.500L32 47l20-13.500c1.300-.9 3-.1 3 1.500v16a5 5 0 0 1-5 5H14a5 5 0 0 1-5-5z" fill="var(--icon-paper)" />
  </svg>
)
