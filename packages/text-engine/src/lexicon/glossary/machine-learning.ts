import type { GlossaryDomain } from "./domain.ts";

export const machineLearning: GlossaryDomain = {
  name: "machine learning",
  companions:
    "model models training train trained data dataset network networks neural layer layers weights gradient loss learning prediction predict feature features label labels input output parameters classification regression optimization embedding token tokens batch accuracy deep",
  entries: `
activation function | The function that decides how strongly a unit of a network passes on its input.
active learning | Letting a model choose which examples should be labelled next. | needs=labels,label,labeled,unlabeled
attention mechanism | A part of a network that weighs which inputs matter most for each output.
autoencoder | A network that learns to squeeze its input and to restore it.
backpropagation | Working out how much each weight adds to the error, from the last layer back to the first.
batch normalization | Keeping the values inside a network in a steady range during training.
batch size | How many examples are used for one step of training.
beam search | Building an output step by step while keeping several of the best beginnings.
bias term | A constant that is added to a weighted sum.
binary classification | Sorting cases into one of two classes.
chain rule | The rule for the derivative of a function inside another function.
class imbalance | A state in which some classes have far more examples than others.
classifier | A model that sorts cases into classes.
clustering | Grouping cases that are alike, without given labels.
computer vision | The part of computing that deals with understanding pictures.
confusion matrix | A table of what a model predicted against what was true.
convolutional layer | A layer that slides a small window of weights over its input.
convolutional neural network | A network that slides small windows of weights over pictures or other grids.
cost function | A function that says how wrong a model is; training makes it small.
cross-entropy | A measure of how far predicted probabilities are from the truth.
cross-validation | Testing a model on each part of the data in turn, after training on the rest.
data augmentation | Making more examples by small changes to those at hand.
data leakage | Letting a model see during training what it should only meet in the test.
decision boundary | The line between the cases a model puts into different classes.
decision tree | A model that asks one simple question after another.
deep learning | Learning with networks of many layers.
dimensionality reduction | Describing data with fewer numbers while keeping what matters.
discount factor | A number below one that makes later rewards count less. | needs=reward,rewards
dropout | Switching off units at random during training, so that a network does not rely on single ones.
early stopping | Ending training when results on held-out data no longer improve.
embedding layer | A layer that turns words or items into lists of numbers.
ensemble method | Combining several models into one answer.
epoch | One pass of training through all examples.
evaluation metric | A number that says how good a model is.
exploding gradient | A gradient that grows so large that training breaks down.
feature engineering | Making better inputs for a model out of raw data.
feature vector | The list of numbers that describes one case.
feedforward network | A network in which values only go forward from layer to layer.
few-shot learning | Learning a task from very few examples.
fine-tuning | Training a finished model a little more, for a special task.
forward pass | Working out the output of a network from its input.
foundation model | A large model trained on broad data that serves as a base for many tasks.
Gaussian process | A model that treats a whole unknown function as something with a probability.
generalization error | How wrong a model is on cases it has not seen.
generative model | A model that can make new examples like those it has seen.
gradient boosting | Adding small trees one by one, each mending the errors of those before.
gradient clipping | Cutting off gradients that are too large.
gradient descent | Making an error smaller by going step by step in the direction in which it falls fastest.
greedy decoding | Choosing the most probable next word at every step.
ground truth | The answers known to be right, with which a model is compared.
hidden layer | A layer between input and output.
hidden state | What a network remembers from one step to the next.
hyperparameter | A setting that is chosen before training and not learned.
image classification | Saying what a picture shows, out of a list of classes.
imitation learning | Learning by copying what an expert does.
inductive bias | What a model assumes before it has seen any data.
information retrieval | Finding documents that answer a question.
k-means | A way of grouping data around a given number of centres.
k-nearest neighbors | Deciding a case by the few known cases most like it.
knowledge distillation | Training a small model to give the answers of a large one.
language model | A model that says how likely each next word is.
large language model | A very large model that predicts text and can be given tasks in words.
latent space | The space of hidden numbers with which a model describes its inputs.
learning rate | How large a step training takes each time.
logistic regression | A model that turns a weighted sum into a probability of yes or no.
loss function | A function that says how wrong a model is; training makes it small.
LSTM | A network with gates that let it remember over many steps.
Markov decision process | A description of states, actions and rewards in which only the present state matters for what comes next.
masked language modeling | Training a model to fill in words that were hidden.
matrix factorization | Writing a large table as the product of two smaller ones.
max pooling | Keeping only the largest value of each small window.
minibatch | A few examples used together for one step of training.
model selection | Choosing among several models by how well they do on held-out data.
multilayer perceptron | A network of several layers in which each unit is linked to all units of the next layer.
named entity recognition | Finding names of people, places and firms in text.
natural language processing | The part of computing that deals with human language.
neural network | A model made of layers of simple units whose links are learned.
object detection | Finding things in a picture and where they are.
objective function | The function that training tries to make as small or as large as possible.
one-hot encoding | Writing one of several choices as a row of noughts with a single one.
overfitting | Learning the training examples so closely that new cases go wrong.
perplexity | A measure of how surprised a language model is by a text; lower is better.
pooling layer | A layer that sums up small windows of its input.
positional encoding | Numbers added to words so that a model knows their order.
pretrained model | A model that has already been trained on other data.
principal component analysis | Finding the few directions in which data vary most.
prompt engineering | Wording a request so that a model answers it well.
Q-learning | Learning how good each action is in each state, by trying.
random forest | Many decision trees that vote.
recommender system | A program that suggests items somebody may like.
recurrent neural network | A network that reads its input step by step and remembers.
regularization | Anything that keeps a model from fitting the training data too closely.
reinforcement learning | Learning by trial and reward.
residual connection | A link that adds a layer's input to its output.
reward function | A rule that says how good each step of an agent was.
ROC curve | A line that shows the balance between hits and false alarms of a classifier.
self-attention | Letting each word of a text weigh all the others.
self-supervised learning | Learning from tasks that the data themselves provide, such as hidden words.
semantic segmentation | Saying for each point of a picture what it belongs to.
sentiment analysis | Finding out whether a text is friendly or not.
sequence-to-sequence | Turning one sequence into another, as in translation.
softmax | A function that turns numbers into probabilities that add up to one.
speech recognition | Turning spoken words into text.
stochastic gradient descent | Gradient descent that looks at a few random examples for each step.
supervised learning | Learning from examples with known answers.
support vector machine | A model that looks for the widest gap between two classes.
test set | Examples kept aside to judge the finished model.
tokenization | Cutting text into the pieces a model works with.
tokenizer | The part of a system that cuts text into the pieces a model works with.
training data | The examples from which a model learns.
training set | The examples from which a model learns.
transfer learning | Using what was learned for one task in another.
transformer model | A network built on attention, used above all for text.
underfitting | Being too simple to learn what is in the data.
unsupervised learning | Learning from data without given answers.
validation set | Examples used during training to choose among models.
vanishing gradient | A gradient that becomes so small that early layers stop learning.
weight decay | Pulling weights towards nought during training to keep a model simple.
word embedding | A list of numbers that stands for a word and its meaning.
zero-shot learning | Doing a task without having seen any example of it.
`,
};
