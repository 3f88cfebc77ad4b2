import {HtmlValidate} from 'html-validate'
import rehypeParse from 'rehype-parse'
