// The worker that reads PDFs for drawing: a file of its own, so that the content policy can name it. The legacy
// build includes functions that the runtime lacks.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
