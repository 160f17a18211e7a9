package dev.memorylane.storage.s3;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Sends bodies without asking first whether they are wanted ({@code Expect: 100-continue}, RFC 9110). Java's connections cannot
 * ask on one that the server has closed meanwhile, and the SDK does not try again what fails while it asks: an upload would end
 * although the server is there.
 */
final class NoExpectation implements ExecutionInterceptor {
    private static final String EXPECT = "Expect";

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        return context.httpRequest().copy(request -> request.removeHeader(EXPECT));
    }
}
