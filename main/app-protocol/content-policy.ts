const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

/** Headers of every file of the window: it may load only its own scripts, styles, pictures and fonts. */
export const responseHeaders = (mediaType: string): Record<string, string> => ({
  'content-type': mediaType,
  'content-security-policy': Object.entries(policy).map(([name, value]) => `${name} ${value}`).join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
})

/** Headers of the PDF that is being printed: Chromium's own viewer draws it, and it loads nothing. */
export const printedHeaders: Record<string, string> = {
  'content-type': 'application/pdf',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}
