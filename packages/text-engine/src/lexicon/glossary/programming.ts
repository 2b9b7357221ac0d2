import type { GlossaryDomain } from "./domain.ts";

export const programming: GlossaryDomain = {
  name: "programming",
  companions:
    "code program programs programming function functions variable variables compiler compile type types method methods class object string array loop return error library memory module syntax runtime software developer parameter argument file command integer test",
  entries: `
abstract class | A class that only serves as a base for others and cannot be used by itself.
abstract syntax tree | A program's text as a tree of its parts.
abstraction layer | A part of a program that hides the details below it.
algorithm | A list of exact steps that solves a problem.
anonymous function | A function without a name.
asynchronous | Not waiting for one thing to finish before the next begins.
binary search | Finding an item in a sorted list by halving the list again and again.
binary tree | A structure in which each item has at most two items below it.
bitwise operation | An operation on the single bits of a number.
boilerplate | Code that must be written again and again with little change. | needs=code
borrow checker | The part of a compiler that checks who may use a value and when.
breakpoint | A line at which a debugger stops a program.
buffer overflow | A fault in which a program writes past the end of the memory meant for something.
bytecode | A program in a form between source text and machine language.
call stack | The list of functions that have been entered and not yet left.
callback | A function that is handed over to be called later.
code review | Reading somebody else's change before it is accepted.
command line | A place where one types commands for a computer.
compile time | The moment at which source text is turned into a program.
compiler | A program that turns source text into something a machine can run.
concurrency | Several things being in progress at the same time.
constructor | The function that makes a new object. | needs=class,object,instance
continuous integration | Building and testing every change at once and by itself.
data structure | A way of arranging data so that it can be used well.
data type | The kind of a value, such as number or text.
dead code | Code that can never run.
deadlock | A state in which two parts of a program wait for each other for ever.
debugger | A tool that stops a program and shows what it is doing.
debugging | Finding and mending faults in a program.
dependency injection | Handing a part what it needs instead of letting it fetch that itself.
dereference | To go from a pointer to the value it points to.
design pattern | A known way of solving a common problem in a program.
dynamic dispatch | Choosing while a program runs which version of a method is called.
encapsulation | Hiding the inside of a part so that others use only what it offers. | needs=object,class,module
enum | A type whose values are one of a fixed list of choices.
environment variable | A named value that a program receives from the system it runs in.
event loop | A loop that waits for things to happen and calls the code for each.
exception handling | The way a program deals with errors that interrupt it.
first-class function | A function that can be stored and handed over like any other value.
floating-point number | A number with a fraction, stored with a limited number of digits.
garbage collection | Freeing by itself the memory that a program no longer uses.
garbage collector | The part of a system that frees memory no longer in use.
generic type | A type with a gap that is filled with another type when it is used.
Git | A tool that keeps every version of a set of files.
global variable | A variable that can be used everywhere in a program.
hash function | A function that turns data of any size into a short number.
hash map | A structure that finds a value quickly by its key.
hash table | A structure that finds a value quickly by its key.
heap memory | The part of memory from which a program takes pieces of any size and for any time.
higher-order function | A function that takes or returns other functions.
IDE | A program for writing, running and testing other programs.
immutable | That cannot be changed once it has been made.
infinite loop | A loop that never ends.
inheritance | Taking over the parts of another class. | needs=class,classes,object
integer overflow | What happens when a result is too large for its type.
interpreter | A program that runs source text directly, without turning it into a machine's program first. | needs=code,language,python
iterator | An object that gives the items of a collection one by one.
just-in-time compiler | A compiler that works while the program runs.
lambda function | A short function without a name.
lifetime annotation | A mark in source text that says how long a reference stays valid.
linked list | A list whose items each know where the next one is.
linter | A tool that looks for likely mistakes in source text.
local variable | A variable that exists only inside one function or block.
lock file | A file that records exactly which versions of libraries are used.
machine code | The numbers that a processor carries out.
macro | A short form that is replaced by longer code before the program is compiled. | needs=code,compiler
memory leak | Memory that a program takes and never gives back.
memory safety | The promise that a program uses only memory that belongs to it.
method call | The use of a function that belongs to an object.
multithreading | Running several parts of one program at the same time.
mutex | A lock that lets only one part of a program use something at a time.
namespace | A named group within which names must differ. | needs=code,module,class,import
null pointer | A pointer that points to nothing.
object-oriented programming | Writing programs as objects that keep data and functions together.
open source | Published so that anybody may read, use and change it.
operator overloading | Giving an operator such as plus a meaning for new types.
package manager | A tool that fetches and updates the libraries a program needs.
parser | A part of a program that reads text and finds its structure.
pattern matching | Choosing what to do by the shape of a value. | needs=match,code,enum
pointer | A value that says where in memory another value lies. | needs=memory,dereference
polymorphism | Using values of different types through the same interface. | needs=class,type,trait
pseudocode | A program written in plain words instead of a real language.
pull request | A proposal to take over a change, open for others to read.
queue | A line of items in which the first to come is the first to go. | needs=code,thread,stack,message
race condition | A fault that appears only when two things happen in an unlucky order.
recursion | A function calling itself.
refactoring | Making code clearer without changing what it does.
reference counting | Freeing a value when nothing points to it any more, by counting.
regression test | A test that makes sure an old fault does not come back.
regular expression | A pattern that describes a set of texts.
return type | The type of the value a function gives back.
return value | What a function gives back.
runtime error | A fault that shows only while a program runs.
scripting language | A language for small programs that run without being compiled first.
shell script | A file with commands for the command line.
side effect | A change that a function makes besides giving back its result. | needs=function,code
smart pointer | A pointer that also looks after the memory it points to.
source code | The text of a program as people write it.
source control | Keeping every version of the files of a program.
stack overflow | A fault in which a program runs out of memory for its function calls.
stack trace | The list of function calls that led to an error.
standard library | The functions that come with a programming language.
static typing | Knowing the type of each value before the program runs.
string literal | Text written directly in a program, between quotes.
syntax error | A place where a program's text breaks the rules of its language.
technical debt | Work left for later because a quick way was taken now.
test coverage | The share of code that is run by tests.
type annotation | A mark in source text that names the type of a value.
type inference | Finding out types without being told.
type system | The rules by which a language sorts values into types.
undefined behavior | What a program does where its language promises nothing.
unit test | A test of one small part of a program.
version control | Keeping every version of a set of files.
virtual environment | A folder with libraries for one project alone.
virtual machine | A computer that exists only as a program.
`,
};
