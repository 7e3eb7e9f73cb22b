export { editable } from '~/platforms/forms';
