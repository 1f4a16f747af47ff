// The worker that reads PDFs for drawing: a file of its own, so that the content policy can name it. The build
// for older engines brings along what the runtime has not learned yet.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
