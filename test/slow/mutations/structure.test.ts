import { testMutations } from './test-mutations.ts';

testMutations('structure');
