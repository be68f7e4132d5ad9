// The courses are in the file that all pages share. Asked for by themselves they would cost each page 100 bytes: for an object
// of their own, and for what makes it.
export { default } from '@npq-widgets/data/slices/courses';
