package dev.memorylane.vision.model.torchscript;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** As much of Python's pickle protocol 2 as one TorchScript object with plain attributes needs. */
final class Pickle {
    private static final int PROTOCOL = 0x80;
    private static final int NEW_OBJECT = 0x81;
    private static final int TUPLE_OF_TWO = 0x86;
    private static final int TRUE = 0x88;
    private static final int FALSE = 0x89;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** An attribute that starts as an empty dictionary of a TorchScript type such as {@code Dict[str, Tensor]}. */
    record EmptyDict(String type) {}

    private Pickle() {}

    /** An object of a class in {@code __torch__}, with its attributes. */
    static byte[] object(String className, Map<String, Object> attributes) {
        Pickle pickle = new Pickle();
        try {
            pickle.write(className, attributes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pickle.bytes.toByteArray();
    }

    /** The TorchScript type of an attribute's value. */
    static String type(Object value) {
        return switch (value) {
            case Boolean _ -> "bool";
            case Integer _ -> "int";
            case Double _ -> "float";
            case String _ -> "str";
            case EmptyDict(String type) -> type;
            default -> throw new IllegalArgumentException("No type for " + value.getClass());
        };
    }

    private void write(String className, Map<String, Object> attributes) throws IOException {
        out.write(PROTOCOL);
        out.write(2);
        out.writeBytes("c__torch__\n" + className + "\n)");
        out.write(NEW_OBJECT);
        out.writeBytes("}(");
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            text(attribute.getKey());
            value(attribute.getValue());
        }
        out.writeBytes("ub.");
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case Boolean truth -> out.write(truth ? TRUE : FALSE);
            case Integer number -> {
                out.write('J');
                out.writeInt(Integer.reverseBytes(number));
            }
            case Double number -> {
                out.write('G');
                out.writeDouble(number);
            }
            case String string -> text(string);
            case EmptyDict dict -> dict(dict);
            default -> throw new IllegalArgumentException("No pickle for " + value.getClass());
        }
    }

    private void dict(EmptyDict dict) throws IOException {
        out.writeBytes("ctorch.jit._pickle\nrestore_type_tag\n}");
        text(dict.type());
        out.write(TUPLE_OF_TWO);
        out.writeBytes("R");
    }

    private void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.write('X');
        out.writeInt(Integer.reverseBytes(utf8.length));
        out.write(utf8);
    }
}
