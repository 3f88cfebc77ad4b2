// What reads and writes PDFs, and so needs the PDF library: loaded while the browser prints.
export {finishPdf} from './finish-pdf.ts'
export {readPageNumbers} from './read-page-numbers.ts'
