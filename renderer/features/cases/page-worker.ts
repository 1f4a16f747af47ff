// The worker that reads PDFs for drawing: a file of its own, so that the content policy can name it.
import 'pdfjs-dist/build/pdf.worker.min.mjs'
