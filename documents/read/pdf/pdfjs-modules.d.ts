/** pdf.js ships these two builds without types; the worker is only handed on to pdf.js itself. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs'
