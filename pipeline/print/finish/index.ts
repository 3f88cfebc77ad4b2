// What reads and writes PDFs, and so needs the PDF library: loaded while the browser prints.
export {loadDocument} from '../load-document.ts'
export {pagesOfWanted} from '../page-numbers.ts'
export {finishPdf} from './finish-pdf.ts'
