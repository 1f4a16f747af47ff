/** pdf.js ships its worker without types; it is only handed on to pdf.js itself. */
export declare const WorkerMessageHandler: unknown
